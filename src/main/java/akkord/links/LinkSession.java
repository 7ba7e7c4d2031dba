package akkord.links;

import akkord.codec.BinaryReader;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps what has been read of a site, so that after a change of some files only these are read
 * again, and only what depends on them is checked again. Invariant: the report is the one that a
 * check from scratch would give. For one thread.
 */
public final class LinkSession {

  private static final FilePath HOME = new FilePath("index.html");

  /** Where more files have changed, and more than a part of all, it is sooner to check all. */
  private static final int MANY = 100;

  private static final double LARGE_PART = 0.25;

  private final Optional<BaseUrl> told;
  private final int jobs;
  private final Recalled<Outline> outlines;
  private final KeptTexts texts;
  private final Positions positions = new Positions();
  private Readings readings;
  private Verdicts verdicts;
  private VersionSets versions;
  private Optional<BaseUrl> base;
  private Addresses addresses;
  private Server server;
  private List<Finding> wholeSite;

  private LinkSession(Readings readings, CheckedSite known) {
    this.readings = readings;
    this.jobs = readings.jobs();
    this.told = known.told();
    this.base = known.base();
    this.outlines = known.outlines();
    this.texts = known.texts();
    this.verdicts = known.verdicts();
    this.versions = new VersionSets(known.said());
    this.wholeSite = known.wholeSite();
    this.addresses = new Addresses(base);
    this.server = new Server(readings.site().files(), addresses.top());
  }

  /**
   * Checks all files of a site.
   *
   * @param base where the site will be published, as for {@link LinkVerifier#verify}
   * @param jobs how many threads work, at least 1
   */
  public static LinkSession check(LinkedSite site, Optional<BaseUrl> base, int jobs)
      throws IOException, InterruptedException {
    var session = new LinkSession(new Readings(site, jobs), CheckedSite.unknown(base));
    session.read(site.files());
    session.checkAll();
    return session;
  }

  /**
   * Goes on from what is known of a site.
   *
   * @param known what an earlier check has shown; where the site will be published may be told anew
   * @param readings the site as it is now
   * @param changed all files that were added, changed or removed
   */
  static LinkSession after(CheckedSite known, Readings readings, Set<FilePath> changed)
      throws IOException, InterruptedException {
    var session = new LinkSession(readings, known);
    session.update(readings.site(), changed);
    return session;
  }

  private void read(Collection<FilePath> files) throws IOException, InterruptedException {
    for (var outline : readings.of(files, Reading::read)) {
      outlines.put(outline.file(), outline);
    }
  }

  private void checkAll() throws IOException, InterruptedException {
    base = OwnBase.of(told, readings.site(), outlines);
    addresses = new Addresses(base);
    server = new Server(readings.site().files(), addresses.top());
    versions = new VersionSets(new Recalled<>());
    verdicts = new Verdicts();
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
    var judged =
        readings.each(
            files,
            () -> Verdict.checks(outlines, versions, follower()),
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
    var brief = texts.texts().size() == 0 ? outlines : outlines.readBy(this::brief);
    wholeSite = new WholeSite(brief, versions, follower(), verdicts.all()).check();
  }

  private Outline brief(FilePath file, BinaryReader kept) throws IOException {
    return OutlineBytes.readHead(file, new KeptReader(kept, texts));
  }

  /**
   * Checks what changed files make necessary.
   *
   * @param site the site as it is now
   * @param changed all files that were added, changed or removed
   */
  public void update(LinkedSite site, Set<FilePath> changed)
      throws IOException, InterruptedException {
    readings = new Readings(site, jobs);
    var before = new TreeMap<FilePath, Outline>();
    for (var file : changed) {
      positions.forget(file);
      Optional.ofNullable(outlines.remove(file)).ifPresent(old -> before.put(file, old));
    }
    var there = changed.stream().filter(file -> site.files().contains(file)).toList();
    read(there);
    if (changed.size() > Math.max(MANY, site.files().size() * LARGE_PART)
        || changed.contains(Server.NO_JEKYLL)
        || !OwnBase.of(told, site, outlines).equals(base)) {
      checkAll();
      return;
    }
    boolean sameFiles = before.keySet().equals(Set.copyOf(there));
    var affected = new TreeSet<FilePath>(there);
    if (!sameFiles) {
      server = new Server(site.files(), addresses.top());
      affected.addAll(verdicts.unsettled());
      affected.addAll(verdicts.near(changed));
      changed.stream().filter(file -> !outlines.containsKey(file)).forEach(this::forget);
    }
    affected.addAll(concerned(before.values()));
    affected.retainAll(outlines.keySet());
    var news = followVersions(affected);
    affected.addAll(askingFor(news));
    affected.retainAll(outlines.keySet());
    if (judge(affected) || !sameFiles || !news.isEmpty() || concernsWholeSite(before.values())) {
      checkWholeSite();
    }
  }

  private void forget(FilePath file) {
    versions.forget(file);
    verdicts.forget(file);
  }

  /** Those that have to look at files again for what these say of themselves now. */
  private Set<FilePath> concerned(Collection<Outline> before) {
    var others = new HashSet<FilePath>();
    var places = new HashSet<FilePath>();
    for (var old : before) {
      var now = outlines.get(old.file());
      if (now != null) {
        if (!now.versions().language().equals(old.versions().language())
            || !now.conduct().equals(old.conduct())) {
          others.add(old.file());
        }
        if (!now.anchors().names().equals(old.anchors().names())) {
          places.add(old.file());
        }
      }
    }
    return verdicts.leadingTo(others, places);
  }

  /** Those that ask what files say of their versions: by a link, or as which they are known. */
  private Set<FilePath> askingFor(Set<FilePath> news) {
    if (news.contains(HOME)) {
      return outlines.keySet(); // each page is asked whether it is a copy of a home page
    }
    var asking = new TreeSet<>(verdicts.leadingTo(news, Set.of()));
    var copies = new HashSet<FilePath>();
    for (var near : asking) {
      var page = outlines.get(near);
      if (page != null && versions.canonical(page).filter(news::contains).isPresent()) {
        copies.add(near);
      }
    }
    asking.addAll(verdicts.leadingTo(copies, Set.of()));
    return asking;
  }

  /** Whether the checks of the whole site ask for something that files now say otherwise. */
  private boolean concernsWholeSite(Collection<Outline> before) {
    var changed = before.stream().map(Outline::file).collect(Collectors.toSet());
    return wholeSite.stream().map(Finding::file).anyMatch(changed::contains)
        || before.stream().anyMatch(old -> concernsWholeSite(old, outline(old.file())));
  }

  private static boolean concernsWholeSite(Outline old, Outline now) {
    return !old.conduct().equals(now.conduct())
        || now.conduct().redirect().isPresent()
        || !old.announced().isEmpty()
        || !now.announced().isEmpty();
  }

  /** What the check of the site as it is now has found. */
  public LinkReport report() throws IOException, InterruptedException {
    var findings = new Findings(readings.site());
    verdicts.findings().forEach(findings::add);
    wholeSite.forEach(findings::add);
    var found = findings.diagnostics(positions, readings);
    int pages = (int) outlines.keySet().stream().filter(FilePath::isPage).count();
    return new LinkReport(
        found, pages, verdicts.links(), verdicts.anchors(), outlines.size() - pages);
  }

  /** All that is known of the site now. */
  CheckedSite known() {
    return new CheckedSite(told, base, outlines, versions.all(), verdicts, wholeSite, texts);
  }

  /** Where the site is to be published, as far as that is known. */
  public Optional<BaseUrl> base() {
    return base;
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
