package akkord.route;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.location.Position;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Overview;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.model.Slug;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Gives everything in a site its address. An entry's address ends in its slug in that language; two
 * pages with one address are reported at the slug, or the file, of the second one.
 */
public final class Planner {

  /** The folder of a list's pages from the second on. */
  static final Slug LIST_PAGES = new Slug("page");

  private final Site site;
  private final Diagnostics found;
  private final FilterPaths filtered;
  private final SequencedMap<Target, SitePath> paths = new LinkedHashMap<>();
  private final Map<SitePath, Location> places = new HashMap<>();

  private Planner(Site site, Diagnostics found) {
    this.site = site;
    this.found = found;
    this.filtered = new FilterPaths(site);
  }

  /** Plans all addresses of a site. */
  public static SitePlan plan(Site site, Assets assets, Diagnostics found) {
    var planner = new Planner(site, found);
    planner.planWholeSite();
    planner.site.settings().languages().forEach(planner::planLanguage);
    planner.planSideBySide();
    planner.planPermalinks();
    planner.paths.putAll(RevisionPaths.of(site, planner.paths));
    new FeedPlan(site, planner.paths).plan();
    planner.paths.putAll(Companions.beside(planner.paths, site));
    planner.paths.putAll(MachineFiles.twins(planner.paths, site.settings()));
    planner.paths.putAll(Sitemaps.parts(planner.paths, site));
    assets
        .byName()
        .forEach((name, asset) -> planner.paths.put(new Target.Asset(name), asset.path()));
    return new SitePlan(planner.paths, new BaseUrl(site.settings().baseUrl()));
  }

  private void planWholeSite() {
    paths.put(new Target.Entrance(), SitePath.page());
    paths.put(new Target.NotFound(), new SitePath("404.html"));
    paths.put(new Target.Sitemap(), new SitePath("sitemap.xml"));
    paths.put(new Target.Robots(), new SitePath("robots.txt"));
    paths.put(new Target.NoJekyll(), new SitePath(".nojekyll"));
    paths.putAll(MachineFiles.data(site.settings()));
  }

  private void planLanguage(LanguageTag language) {
    paths.put(new Target.Home(language), SitePath.page(language.value()));
    Stream.of(Overview.TIMELINE, Overview.NETWORK, Overview.MATRIX, Overview.TRANSLATIONS)
        .forEach(overview -> planOverview(overview, language));
    Arrays.stream(Collection.values()).forEach(collection -> planCollection(collection, language));
    claimAll(filtered.in(language));
    if (site.settings().outputs().contains(Output.DATA)) {
      planOverview(Overview.DATA, language);
    }
    if (site.settings().outputs().contains(Output.SEARCH)) {
      planOverview(Overview.SEARCH, language);
    }
    if (HandbookPages.isIn(site.settings(), language)) {
      claimAll(HandbookPages.in(site.settings(), language));
    }
  }

  private void planOverview(Overview overview, LanguageTag language) {
    var path = SitePath.page(language.value(), site.settings().segment(overview, language));
    claimAll(Map.of(new Target.OverviewPage(overview, language), path));
  }

  private void planSideBySide() {
    if (site.settings().outputs().contains(Output.SIDE_BY_SIDE)) {
      claimAll(SideBySidePaths.of(site, paths));
    }
  }

  /** Plans pages whose addresses follow from the settings. */
  private void claimAll(Map<Target, SitePath> others) {
    others.forEach((target, path) -> {
      if (claim(
          path,
          site.settings().at(),
          "two pages have the address \'%s\'; choose another segment")) {
        paths.put(target, path);
      }
    });
  }

  private void planCollection(Collection collection, LanguageTag language) {
    String segment = site.settings().segment(collection, language);
    var entries = site.all(collection);
    if (!claim(
        SitePath.page(language.value(), segment),
        site.settings().at(),
        "two pages have the address \'%s\'; choose another segment")) {
      return;
    }
    int pageSize = site.settings().pageSize();
    int pages = Math.max(1, Math.ceilDiv(entries.size(), pageSize));
    paths.put(
        new Target.ListPage(collection, language, 1), SitePath.page(language.value(), segment));
    for (int number = 2; number <= pages; number++) {
      var page = new Target.ListPage(collection, language, number);
      claimAll(
          Map.of(
              page,
              SitePath.page(
                  language.value(), segment, LIST_PAGES.value(), Integer.toString(number))));
    }
    entries.forEach(entry -> planEntry(entry, language, segment, pages));
  }

  private void planEntry(Entry entry, LanguageTag language, String segment, int pages) {
    var written = prose(entry, language).flatMap(Prose::slug);
    var slug = written.map(Located::value).orElse(entry.id().name());
    var place =
        written
            .map(Located::at)
            .orElseGet(() ->
                Location.startOf(prose(entry, language).map(Prose::file).orElse(entry.file())));
    var path = SitePath.page(language.value(), segment, slug.value());
    if (pages > 1 && slug.equals(LIST_PAGES)) {
      found.report(
          DiagnosticCode.SLUG_COLLISION,
          place,
          "'page' is the address of the list's further pages; choose another slug");
    } else if (claim(path, place, "two pages have the address \'%s\'; choose another slug")) {
      paths.put(new Target.EntryPage(entry.id(), language), path);
    }
  }

  /**
   * Whether the path was free; reports a collision at the place of the second claim, or at that of
   * the first where only that one was written by somebody.
   */
  private boolean claim(SitePath path, Location place, @Sentence String pattern) {
    var first = places.putIfAbsent(path, place);
    if (first != null) {
      boolean firstIsToBlame = isWritten(first) && !isWritten(place);
      found.report(
          new Diagnostic(
                  DiagnosticCode.SLUG_COLLISION,
                  firstIsToBlame ? first : place,
                  pattern,
                  path.address())
              .withNote(firstIsToBlame ? place : first, "the other one is here"));
    }
    return first == null;
  }

  /** Whether an address was chosen at a place of its own, not taken from a file's name. */
  private static boolean isWritten(Location place) {
    return !place.start().equals(Position.START);
  }

  private static Optional<Prose> prose(Entry entry, LanguageTag language) {
    return entry instanceof ProseEntry withTexts
        ? withTexts.texts().in(language)
        : Optional.empty();
  }

  private void planPermalinks() {
    if (site.settings().outputs().contains(Output.PERMALINKS)) {
      site.entries().values().forEach(this::planPermalink);
    }
  }

  /** The permanent address of an entry. */
  static SitePath permalink(EntryId id) {
    return SitePath.page("id", id.collection().folder(), id.name().value());
  }

  /** A permalink can meet a page only where the site has Indonesian, whose folder is {@code id}. */
  private void planPermalink(Entry entry) {
    var id = entry.id();
    var path = permalink(id);
    if (claim(
        path,
        Location.startOf(entry.file()),
        "two pages have the address '%s'; choose another slug")) {
      paths.put(new Target.Permalink(id), path);
    }
  }
}
