package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.build.Progress.Stage;
import akkord.build.SearchStage.Indexed;
import akkord.ground.Grounds;
import akkord.ground.Made;
import akkord.output.OutputException;
import akkord.output.OutputSession;
import akkord.render.TemplateRenderer;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.SitePath;
import akkord.route.Target;
import akkord.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Makes and stages all files of a site: first those whose sizes and check sums a page tells, then
 * all others, the search index, and last the manifest, which tells those of every file. The bytes
 * of a file that is staged are not kept.
 */
final class SiteStaging {

  private final Prepared prepared;
  private final List<Artifact> index;
  private final OutputSession session;
  private final Grounds grounds;
  private final int jobs;
  private final Progress progress;
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final Map<Target, FileSum> downloads = new ConcurrentHashMap<>();
  private final SortedMap<SitePath, FileSum> sums = new ConcurrentSkipListMap<>();

  /**
   * Work on a site.
   *
   * @param last what the last build has left
   */
  SiteStaging(Indexed site, OutputSession session, GroundStage last, int jobs, Progress progress) {
    this.prepared = site.prepared();
    this.index = site.files();
    this.session = session;
    this.grounds = last.grounds(prepared, () -> downloads);
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * What was staged.
   *
   * @param kept how many files are as the last build had made them
   * @param size the bytes of all files but the manifest together
   * @param grounds what the files were made from, to be left for the next build
   */
  record Staged(int kept, long size, Aside<byte[]> grounds) {}

  /** Makes and stages all files. */
  Staged stage(TemplateRenderer templates) throws InterruptedException, OutputException {
    var renderer = new Renderer(prepared, Renderer.Tools.of(templates));
    stage(SiteStaging::isDownload, renderer);
    stage(SiteStaging::isOther, renderer.knowing(downloads));
    for (var file : index) {
      stage(file);
    }
    if (prepared.plan().find(new Target.Manifest()).isPresent()) {
      session.write(renderer.manifest(sums));
    }
    long size = sums.values().stream().mapToLong(FileSum::size).sum();
    return new Staged(kept.get(), size, Aside.begin(grounds::bytes));
  }

  private void stage(Predicate<Target> which, Renderer renderer)
      throws InterruptedException, OutputException {
    List<Target> targets = prepared.plan().paths().keySet().stream().filter(which).toList();
    Workers.forEach(targets, jobs, OutputException.class, target -> stage(target, renderer));
  }

  private void stage(Target target, Renderer renderer) throws OutputException {
    var published = keep(target);
    var sum = published.isPresent() ? published.get() : make(target, renderer);
    progress.at(Stage.RENDERING, done.incrementAndGet(), prepared.plan().paths().size());
    if (isDownload(target)) {
      downloads.put(target, sum);
    }
  }

  /** Keeps a file of the published site that would come out the same. */
  private Optional<FileSum> keep(Target target) throws OutputException {
    var path = prepared.plan().pathOf(target);
    var made = grounds.find(path);
    if (made.isEmpty() || !session.keep(path, made.get().sum(), made.get().origins())) {
      return Optional.empty();
    }
    grounds.keep(path);
    kept.incrementAndGet();
    sums.put(path, made.get().sum());
    return Optional.of(made.get().sum());
  }

  private FileSum make(Target target, Renderer renderer) throws OutputException {
    var traced = Trace.of(() -> render(target, renderer));
    var file = traced.value();
    var sum = stage(file);
    grounds.put(file.path(), new Made(sum, file.origins()), traced.questions());
    return sum;
  }

  /** Who reads of a bug has to know which file it was met in. */
  private Artifact render(Target target, Renderer renderer) {
    try {
      return renderer.render(target);
    } catch (RuntimeException | StackOverflowError bug) {
      throw new IllegalStateException("making " + prepared.plan().pathOf(target).value(), bug);
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
