package akkord.export;

import akkord.model.Collection;
import akkord.model.Site;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.Origins;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.view.DataColumn;
import akkord.view.EntryOrder;
import akkord.view.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;

/** Makes the files that machines read. Immutable and safe for use by several threads. */
public final class Exports {

  private final Site site;
  private final SitePlan plan;
  private final Vocabulary vocabulary;
  private final EntryOrder.Ordering order;
  private final Datasets datasets;

  /** The files of a site in the words that are built in. */
  public Exports(Site site, SitePlan plan) {
    this(site, plan, Vocabulary.builtIn(site.settings()));
  }

  /** The files of a site in these words. */
  public Exports(Site site, SitePlan plan, Vocabulary vocabulary) {
    this.site = site;
    this.plan = plan;
    this.vocabulary = vocabulary;
    this.order = EntryOrder.in(site, plan, vocabulary);
    this.datasets = new Datasets(site, plan);
  }

  /** The file for a target, or empty where the target is a page or an asset. */
  public Optional<Artifact> export(Target target) {
    return switch (target) {
      case Target.Sitemap _ -> artifact(target, new SitemapExport(site, plan).bytes());
      case Target.SitemapPart part -> artifact(target, new SitemapExport(site, plan).bytes(part));
      case Target.Feed feed -> artifact(target, feed(feed));
      case Target.Robots _ -> artifact(target, robots().getBytes(StandardCharsets.UTF_8));
      case Target.NoJekyll _ -> artifact(target, new byte[0]);
      case Target.CitationFile file -> artifact(target, new CitationExport(site, plan).bytes(file));
      case Target.Dataset(var file) -> artifact(target, datasets.bytes(file));
      case Target.Twin(var page) -> artifact(target, new TwinExport(site, plan, order).bytes(page));
      case Target.Schema _,
          Target.Manifest _,
          Target.SearchIndex _,
          Target.Page _,
          Target.Preview _,
          Target.Asset _ ->
          Optional.empty();
    };
  }

  private byte[] feed(Target.Feed feed) {
    var channel = new FeedBuilder(site, plan, vocabulary, feed).channel();
    return switch (feed.format()) {
      case ATOM -> new AtomExport(channel).bytes();
      case JSON_FEED -> new JsonFeedExport(channel).bytes();
    };
  }

  /** The manifest, once all other files of the site are made. */
  public Artifact manifest(SortedMap<SitePath, FileSum> sums, Inputs inputs) {
    return new Artifact(
        plan.pathOf(new Target.Manifest()),
        new ManifestExport(site, plan, inputs).bytes(sums),
        Origins.NONE);
  }

  /** The columns of those collections whose entries stand in tables, as they are documented. */
  public SequencedMap<Collection, List<DataColumn>> columns() {
    return datasets.columns();
  }

  private String robots() {
    var sitemap = plan.base().absolute(plan.pathOf(new Target.Sitemap()));
    return "User-agent: *\nAllow: /\nSitemap: " + sitemap + "\n";
  }

  private Optional<Artifact> artifact(Target target, byte[] bytes) {
    return Optional.of(new Artifact(plan.pathOf(target), bytes, Origins.NONE));
  }
}
