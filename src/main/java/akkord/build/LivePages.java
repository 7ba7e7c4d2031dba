package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.content.SourceFiles;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.Site;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.HandbookPages;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The files of a site, each made when it is asked for. All are there that a build would write, but
 * for the manifest, which would need all others.
 */
final class LivePages implements LiveSite.Files {

  /** How many files are kept once they are made. */
  private static final int KEPT = 256;

  private final Prepared prepared;
  private final Addresses addresses;
  private final Renderer.Tools tools;
  private final Renderer renderer;
  private final Once<Renderer> informed;
  private final Shared shared;
  private final Map<SitePath, Artifact> made = new ConcurrentHashMap<>();

  LivePages(Prepared prepared, Addresses addresses, Renderer.Tools tools, Shared shared) {
    this(prepared, addresses, tools, new Renderer(prepared, tools), shared);
  }

  private LivePages(
      Prepared prepared,
      Addresses addresses,
      Renderer.Tools tools,
      Renderer renderer,
      Shared shared) {
    this.prepared = prepared;
    this.addresses = addresses;
    this.tools = tools;
    this.renderer = renderer;
    this.informed = new Once<>(() -> renderer.knowing(downloads()));
    this.shared = shared;
  }

  /**
   * What stands at each address of a plan.
   *
   * @param plan the plan
   * @param targets the targets by path
   */
  record Addresses(SitePlan plan, Map<SitePath, Target> targets) {

    static Addresses of(SitePlan plan) {
      var targets = new HashMap<SitePath, Target>();
      plan.paths().forEach((target, path) -> targets.put(path, target));
      return new Addresses(plan, targets);
    }
  }

  /**
   * What all pages of a live site share.
   *
   * @param search its search
   * @param sources the files that it is made from
   */
  record Shared(LiveSearch search, Supplier<SourceFiles> sources) {}

  Prepared prepared() {
    return prepared;
  }

  /** The pages of a site that differs in texts only, at the same addresses. */
  LivePages withTexts(Site other) {
    var next = prepared.with(other);
    return new LivePages(next, addresses, tools, renderer.withTexts(next), shared);
  }

  @Override
  public Optional<Artifact> find(SitePath path) throws InterruptedException {
    var known = Optional.ofNullable(made.get(path));
    if (known.isPresent()) {
      return known;
    }
    var file = make(path);
    if (made.size() >= KEPT) {
      made.clear();
    }
    file.ifPresent(artifact -> made.put(path, artifact));
    return file;
  }

  @Override
  public Optional<Path> source(SourcePath path) {
    return shared.sources().get().find(path);
  }

  @Override
  public Optional<String> handbook(DiagnosticCode code, String language) {
    return HandbookPages.find(code, new LanguageTag(language), prepared.plan());
  }

  private Optional<Artifact> make(SitePath path) throws InterruptedException {
    var target = addresses.targets().get(path);
    if (target == null) {
      return shared.search().find(path);
    }
    return switch (target) {
      case Target.Manifest _ -> Optional.empty();
      case Target.OverviewPage page when page.overview() == Overview.SEARCH ->
          Optional.of(new Renderer(shared.search().indexed(prepared), tools).render(page));
      case Target.OverviewPage page when page.overview() == Overview.DATA ->
          Optional.of(informed.get().render(page));
      default -> Optional.of(renderer.render(target));
    };
  }

  private Map<Target, FileSum> downloads() {
    var sums = new HashMap<Target, FileSum>();
    prepared.plan().paths().keySet().stream()
        .filter(SiteStaging::isDownload)
        .forEach(target -> sums.put(target, FileSum.of(renderer.render(target).bytes())));
    return sums;
  }
}
