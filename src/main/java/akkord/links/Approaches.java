package akkord.links;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells of each file which other ones lead to it. */
final class Approaches {

  /**
   * Where the links of one file lead.
   *
   * @param files the files of the site at which they arrive
   * @param places those of them in which they name a place
   * @param misses how many end nowhere or at a redirect, which other files may change
   */
  record Goals(Set<FilePath> files, Set<FilePath> places, long misses) {

    static final Goals NONE = new Goals(Set.of(), Set.of(), 0);

    Goals {
      files = Set.copyOf(files);
      places = Set.copyOf(places);
    }

    /** Follows all links of a file. */
    static Goals of(Outline file, Follower follower) {
      var files = new HashSet<FilePath>();
      var places = new HashSet<FilePath>();
      long misses = 0;
      for (var link : file.links()) {
        var trail = follower.follow(link, file);
        trail.goal().ifPresent(files::add);
        switch (trail) {
          case Trail.Arrives end when end.fragment().isPresent() -> places.add(end.file());
          case Trail.Detours end -> {
            places.add(end.end().file());
            misses++;
          }
          case Trail.Fails _ -> misses++;
          case Trail.Arrives _, Trail.Leaves _ -> {}
        }
      }
      return new Goals(files, places, misses);
    }
  }

  private final Map<FilePath, Goals> goals = new HashMap<>();
  private final Map<FilePath, Set<FilePath>> toFiles = new HashMap<>();
  private final Map<FilePath, Set<FilePath>> toPlaces = new HashMap<>();
  private final Set<FilePath> unsettled = new HashSet<>();

  /** Notes where the links of a file lead now. */
  void note(FilePath from, Goals now) {
    var before = goals.getOrDefault(from, Goals.NONE);
    if (now.equals(before)) {
      return;
    }
    before.files().forEach(file -> to(toFiles, file).remove(from));
    before.places().forEach(file -> to(toPlaces, file).remove(from));
    now.files().forEach(file -> to(toFiles, file).add(from));
    now.places().forEach(file -> to(toPlaces, file).add(from));
    goals.put(from, now);
    if (now.misses() > 0) {
      unsettled.add(from);
    } else {
      unsettled.remove(from);
    }
  }

  private static Set<FilePath> to(Map<FilePath, Set<FilePath>> index, FilePath file) {
    return index.computeIfAbsent(file, _ -> new HashSet<>());
  }

  /** The files with links that lead to a file. */
  Set<FilePath> toFile(FilePath file) {
    return toFiles.getOrDefault(file, Set.of());
  }

  /** The files with links that lead to a file, or to one whose address it may take. */
  Set<FilePath> near(FilePath file) {
    var leading = new HashSet<>(toFile(file));
    leading.addAll(toFile(new FilePath(file.value() + ".html")));
    leading.addAll(toFile(new FilePath(file.value() + "/index.html")));
    return leading;
  }

  /** The files with links that name a place in a file. */
  Set<FilePath> toPlacesOf(FilePath file) {
    return toPlaces.getOrDefault(file, Set.of());
  }

  /** The files with links that another set of files may lead elsewhere. */
  Set<FilePath> unsettled() {
    return unsettled;
  }
}
