package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.build.Progress.Stage;
import akkord.build.SearchStage.Indexed;
import akkord.output.OutputException;
import akkord.output.OutputSession;
import akkord.render.TemplateRenderer;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.SitePath;
import akkord.route.Target;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Makes and stages all files of a site: first those whose sizes and check sums a page tells, then
 * all others, the search index, and last the manifest, which tells those of every file. Of a file
 * that is staged only these sums are kept.
 */
final class SiteStaging {

  private final Prepared prepared;
  private final List<Artifact> index;
  private final OutputSession session;
  private final int jobs;
  private final Progress progress;
  private final AtomicInteger done = new AtomicInteger();
  private final Map<Target, FileSum> downloads = new ConcurrentHashMap<>();
  private final SortedMap<SitePath, FileSum> sums = new ConcurrentSkipListMap<>();

  SiteStaging(Indexed site, OutputSession session, int jobs, Progress progress) {
    this.prepared = site.prepared();
    this.index = site.files();
    this.session = session;
    this.jobs = jobs;
    this.progress = progress;
  }

  void stage(TemplateRenderer templates) throws InterruptedException, OutputException {
    var renderer = new Renderer(prepared, Renderer.Tools.of(templates));
    stage(SiteStaging::isDownload, renderer);
    stage(SiteStaging::isOther, renderer.knowing(downloads));
    for (var file : index) {
      stage(file);
    }
    if (prepared.plan().find(new Target.Manifest()).isPresent()) {
      session.write(renderer.manifest(sums));
    }
  }

  private void stage(Predicate<Target> which, Renderer renderer)
      throws InterruptedException, OutputException {
    List<Target> targets = prepared.plan().paths().keySet().stream().filter(which).toList();
    Workers.forEach(targets, jobs, OutputException.class, target -> stage(target, renderer));
  }

  private void stage(Target target, Renderer renderer) throws OutputException {
    var sum = stage(renderer.render(target));
    progress.at(Stage.RENDERING, done.incrementAndGet(), prepared.plan().paths().size());
    if (isDownload(target)) {
      downloads.put(target, sum);
    }
  }

  private FileSum stage(Artifact artifact) throws OutputException {
    var sum = session.write(artifact);
    sums.put(artifact.path(), sum);
    return sum;
  }

  static boolean isDownload(Target target) {
    return target instanceof Target.Dataset || target instanceof Target.Schema;
  }

  /** The search index is made already, of files that are not planned one by one. */
  private static boolean isOther(Target target) {
    return !isDownload(target)
        && !(target instanceof Target.Manifest)
        && !(target instanceof Target.SearchIndex);
  }
}
