package akkord.links;

import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps what has been read of a site, so that after a change of some files only these are read
 * again, and only what depends on them is checked again. Invariant: the report is the one that a
 * check from scratch would give. For one thread.
 */
public final class LinkSession {

  private static final FilePath HOME = new FilePath("index.html");

  private final Optional<BaseUrl> base;
  private final int jobs;
  private final SortedMap<FilePath, Outline> outlines = new TreeMap<>();
  private final Map<FilePath, Verdict> verdicts = new HashMap<>();
  private final VersionSets versions = new VersionSets();
  private final Positions positions = new Positions();
  private Readings readings;
  private Optional<BaseUrl> realBase = Optional.empty();
  private Addresses addresses = new Addresses(Optional.empty());
  private Server server;
  private List<Finding> wholeSite = List.of();
  private Optional<Approaches> approaches = Optional.empty();

  private LinkSession(Readings readings, Optional<BaseUrl> base) {
    this.readings = readings;
    this.jobs = readings.jobs();
    this.base = base;
    this.server = new Server(readings.site().files(), addresses.top());
  }

  /**
   * Checks all files of a site, and gets ready for changes.
   *
   * @param base where the site will be published, as for {@link LinkVerifier#verify}
   * @param jobs how many threads work, at least 1
   */
  public static LinkSession open(LinkedSite site, Optional<BaseUrl> base, int jobs)
      throws IOException, InterruptedException {
    var session = check(site, base, jobs);
    session.approaches();
    return session;
  }

  /** Checks all files of a site, for the report alone. */
  public static LinkSession check(LinkedSite site, Optional<BaseUrl> base, int jobs)
      throws IOException, InterruptedException {
    return of(new Readings(site, jobs), base);
  }

  static LinkSession of(Readings readings, Optional<BaseUrl> base)
      throws IOException, InterruptedException {
    var session = new LinkSession(readings, base);
    session.read(readings.site().files());
    session.checkAll();
    return session;
  }

  private void read(Collection<FilePath> files) throws IOException, InterruptedException {
    for (var outline : readings.of(files, Reading::read)) {
      outlines.put(outline.file(), outline);
    }
  }

  private void checkAll() throws IOException, InterruptedException {
    realBase = OwnBase.of(base, readings.site(), outlines);
    addresses = new Addresses(realBase);
    server = new Server(readings.site().files(), addresses.top());
    followVersions(outlines.keySet());
    judge(outlines.keySet());
    checkWholeSite();
  }

  private Follower follower() {
    return new Follower(addresses, server);
  }

  private Outline outline(FilePath file) {
    return Objects.requireNonNull(outlines.get(file));
  }

  /** Follows what files say of their versions; gives those that say something new. */
  private Set<FilePath> followVersions(Collection<FilePath> files)
      throws IOException, InterruptedException {
    var said =
        readings.each(
            files,
            this::follower,
            (follower, file) -> VersionSets.Said.of(outline(file), follower));
    var news = new TreeSet<FilePath>();
    int next = 0;
    for (var file : files) {
      if (versions.note(file, said.get(next++))) {
        news.add(file);
      }
    }
    return news;
  }

  /** Judges files by themselves; whether that may change what others are found to be. */
  private boolean judge(Collection<FilePath> files) throws IOException, InterruptedException {
    var found = Map.copyOf(outlines); // in no order, but sooner found
    var judged =
        readings.each(
            files,
            () -> Verdict.checks(found, versions, follower()),
            (checks, file) -> checks.apply(outline(file)));
    boolean news = false;
    int next = 0;
    for (var file : files) {
      var now = judged.get(next++);
      var before = verdicts.put(file, now);
      news |= before == null || !now.isSameToOthers(before);
    }
    return news;
  }

  private void checkWholeSite() {
    wholeSite = new WholeSite(outlines, versions, follower(), verdicts).check();
  }

  private Approaches approaches() throws IOException, InterruptedException {
    if (approaches.isEmpty()) {
      var all = new Approaches();
      note(outlines.keySet(), all);
      approaches = Optional.of(all);
    }
    return approaches.get();
  }

  /** Notes where the links of files lead. */
  private void note(Collection<FilePath> files, Approaches all)
      throws IOException, InterruptedException {
    var goals =
        readings.each(
            files,
            this::follower,
            (follower, file) -> Approaches.Goals.of(outline(file), follower));
    int next = 0;
    for (var file : files) {
      all.note(file, goals.get(next++));
    }
  }

  /**
   * Checks what changed files make necessary.
   *
   * @param site the site as it is now
   * @param changed all files that were added, changed or removed
   */
  public void update(LinkedSite site, Set<FilePath> changed)
      throws IOException, InterruptedException {
    var known = approaches();
    readings = new Readings(site, jobs);
    var before = new TreeMap<FilePath, Outline>();
    for (var file : changed) {
      positions.forget(file);
      Optional.ofNullable(outlines.remove(file)).ifPresent(old -> before.put(file, old));
    }
    var there = changed.stream().filter(file -> site.files().contains(file)).toList();
    read(there);
    if (changed.contains(Server.NO_JEKYLL)
        || !OwnBase.of(base, readings.site(), outlines).equals(realBase)) {
      startAnew();
      return;
    }
    boolean sameFiles = before.keySet().equals(Set.copyOf(there));
    var affected = new TreeSet<FilePath>(there);
    if (!sameFiles) {
      server = new Server(site.files(), addresses.top());
      forgetMissing(changed, known);
      affected.addAll(known.unsettled());
      changed.forEach(file -> affected.addAll(known.near(file)));
    }
    before.forEach((file, old) -> affected.addAll(concerned(old, known)));
    affected.retainAll(outlines.keySet());
    var news = followVersions(affected);
    affected.addAll(askingFor(news, known));
    affected.retainAll(outlines.keySet());
    note(affected, known);
    if (judge(affected) || !sameFiles || !news.isEmpty() || concernsWholeSite(changed)) {
      checkWholeSite();
    }
  }

  private void startAnew() throws IOException, InterruptedException {
    approaches = Optional.empty();
    verdicts.keySet().retainAll(outlines.keySet());
    checkAll();
    approaches();
  }

  private void forgetMissing(Set<FilePath> changed, Approaches known) {
    for (var file : changed) {
      if (!outlines.containsKey(file)) {
        versions.forget(file);
        verdicts.remove(file);
        known.note(file, Approaches.Goals.NONE);
      }
    }
  }

  /** Those that have to look at a file again for what it says of itself now. */
  private Set<FilePath> concerned(Outline old, Approaches known) {
    var now = outlines.get(old.file());
    var concerned = new TreeSet<FilePath>();
    if (now == null) {
      return concerned;
    }
    if (!now.versions().language().equals(old.versions().language())
        || !now.conduct().equals(old.conduct())) {
      concerned.addAll(known.toFile(old.file()));
    }
    if (!now.anchors().names().equals(old.anchors().names())) {
      concerned.addAll(known.toPlacesOf(old.file()));
    }
    return concerned;
  }

  /** Those that ask what files say of their versions. */
  private Set<FilePath> askingFor(Set<FilePath> news, Approaches known) {
    if (news.contains(HOME)) {
      return outlines.keySet(); // each page is asked whether it is a copy of a home page
    }
    var asking = new TreeSet<FilePath>();
    news.forEach(file -> asking.addAll(readersOf(file, known)));
    return asking;
  }

  /** Those that ask what a file says of its versions: by a link, or as which it is known. */
  private Set<FilePath> readersOf(FilePath file, Approaches known) {
    var readers = new TreeSet<>(known.toFile(file));
    for (var near : known.toFile(file)) {
      var page = outlines.get(near);
      if (page != null && versions.canonical(page).filter(file::equals).isPresent()) {
        readers.addAll(known.toFile(near));
      }
    }
    return readers;
  }

  private boolean concernsWholeSite(Set<FilePath> changed) {
    return wholeSite.stream().map(Finding::file).anyMatch(changed::contains)
        || changed.stream()
            .map(file -> outlines.get(file))
            .anyMatch(file ->
                file != null
                    && (!file.announced().isEmpty() || file.conduct().redirect().isPresent()));
  }

  /** What the check of the site as it is now has found. */
  public LinkReport report() throws IOException, InterruptedException {
    var findings = new Findings(readings.site());
    int links = 0;
    int anchors = 0;
    for (var verdict : verdicts.values()) {
      verdict.findings().forEach(findings::add);
      links += verdict.links();
      anchors += verdict.anchors();
    }
    wholeSite.forEach(findings::add);
    int pages = (int) outlines.keySet().stream().filter(FilePath::isPage).count();
    return new LinkReport(
        findings.diagnostics(positions, readings), pages, links, anchors, outlines.size() - pages);
  }

  /** Where the site is to be published, as far as that is known. */
  public Optional<BaseUrl> base() {
    return realBase;
  }

  /** The web addresses to which links leave the site, in order. */
  public List<OutwardUse> outward() throws IOException, InterruptedException {
    var uses = new OutwardUses();
    var follower = follower();
    for (var file : outlines.values()) {
      file.links().stream()
          .filter(link -> follower.follow(link, file) instanceof Trail.Leaves)
          .forEach(link -> uses.add(link, file));
    }
    return uses.all(positions, readings);
  }
}
