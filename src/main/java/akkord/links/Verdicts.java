package akkord.links;

import akkord.codec.BinaryReader;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The verdicts on all files, their sums, and which files lead to which. For one thread. */
final class Verdicts {

  private final Recalled<Verdict> all;
  private final TextTable paths;
  private final Set<FilePath> flawed = new TreeSet<>();
  private int links;
  private int anchors;

  /** No verdict yet. */
  Verdicts() {
    this(new Recalled<>(), new TextTable());
  }

  private Verdicts(Recalled<Verdict> all, TextTable paths) {
    this.all = all;
    this.paths = paths;
  }

  /**
   * What an earlier check has left.
   *
   * @param all its verdicts
   * @param paths the numbers of files in them
   * @param flawed the files on which there are findings
   * @param links how many links it has followed
   * @param anchors those of them that name a place in a page
   */
  static Verdicts left(
      Recalled<Verdict> all, TextTable paths, Set<FilePath> flawed, int links, int anchors) {
    var verdicts = new Verdicts(all, paths);
    verdicts.flawed.addAll(flawed);
    verdicts.links = links;
    verdicts.anchors = anchors;
    return verdicts;
  }

  /** All of them. */
  Recalled<Verdict> all() {
    return all;
  }

  /** Links inside the site that were followed. */
  int links() {
    return links;
  }

  /** Those of them that name a place in a page. */
  int anchors() {
    return anchors;
  }

  /** What was found in files by themselves. */
  List<Finding> findings() {
    return flawed.stream()
        .map(file -> Objects.requireNonNull(all.get(file)))
        .flatMap(verdict -> verdict.findings().stream())
        .toList();
  }

  /** Notes a verdict, and gives the one before. */
  @Nullable Verdict put(FilePath file, Verdict now) {
    var before = all.put(file, now);
    count(before, -1);
    count(now, 1);
    if (now.findings().isEmpty()) {
      flawed.remove(file);
    } else {
      flawed.add(file);
    }
    return before;
  }

  /** Forgets a file that is no more. */
  void forget(FilePath file) {
    count(all.remove(file), -1);
    flawed.remove(file);
  }

  private void count(@Nullable Verdict verdict, int times) {
    if (verdict != null) {
      links += times * verdict.links();
      anchors += times * verdict.anchors();
    }
  }

  /** The files with links that lead to some of these files, or to places in some of those. */
  Set<FilePath> leadingTo(Set<FilePath> files, Set<FilePath> places) {
    if (files.isEmpty() && places.isEmpty()) {
      return Set.of();
    }
    var fileNumbers = numbers(files);
    var placeNumbers = numbers(places);
    return those(
        kept -> VerdictBytes.leadsTo(fileNumbers, placeNumbers, kept),
        goals ->
            !Collections.disjoint(files, goals.files())
                || !Collections.disjoint(places, goals.places()));
  }

  /** The files with links that lead to some files, or to ones whose addresses these may take. */
  Set<FilePath> near(Set<FilePath> files) {
    var near = new HashSet<>(files);
    for (var file : files) {
      near.add(new FilePath(file.value() + ".html"));
      near.add(new FilePath(file.value() + "/index.html"));
    }
    return leadingTo(near, Set.of());
  }

  /** The files with links that another set of files may lead elsewhere. */
  Set<FilePath> unsettled() {
    return those(VerdictBytes::hasMisses, goals -> goals.misses() > 0);
  }

  private BitSet numbers(Collection<FilePath> files) {
    var numbers = new BitSet();
    files.forEach(file -> paths.find(file.value()).ifPresent(numbers::set));
    return numbers;
  }

  /** A question to a verdict that is not read for it. */
  private interface Unread {
    boolean isTrueOf(BinaryReader kept) throws IOException;
  }

  private Set<FilePath> those(Unread ifKept, Predicate<Goals> ifKnown) {
    var those = new TreeSet<FilePath>();
    for (var file : all.keySet()) {
      if (isOne(file, ifKept, ifKnown)) {
        those.add(file);
      }
    }
    return those;
  }

  private boolean isOne(FilePath file, Unread ifKept, Predicate<Goals> ifKnown) {
    var kept = all.kept(file);
    if (kept.isEmpty()) {
      return ifKnown.test(Objects.requireNonNull(all.get(file)).goals());
    }
    try {
      return ifKept.isTrueOf(kept.get().reader());
    } catch (IOException | RuntimeException damaged) {
      throw new DamagedMemoryException(damaged);
    }
  }
}
