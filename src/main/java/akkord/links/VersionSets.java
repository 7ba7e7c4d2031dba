package akkord.links;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What every file says of its versions, with the addresses followed to the pages they mean. */
final class VersionSets {

  /**
   * What one file says.
   *
   * @param set the versions that it names and that are there
   * @param missing how many it names that are not there
   * @param canonical the file of the site as which it wants to be known, if it says so
   */
  record Said(VersionSet set, long missing, Optional<FilePath> canonical) {

    static final Said NOTHING = new Said(VersionSet.NONE, 0, Optional.empty());

    /** Follows what a file says. */
    static Said of(Outline file, Follower follower) {
      var alternates = file.versions().alternates();
      if (alternates.isEmpty() && file.versions().canonicals().isEmpty()) {
        return NOTHING;
      }
      long missing =
          alternates.stream()
              .filter(one -> follower.follow(one.link(), file) instanceof Trail.Fails)
              .count();
      var canonical =
          file.versions().canonicals().stream()
              .findFirst()
              .flatMap(link -> follower.follow(link, file).goal());
      return new Said(followed(alternates, file, follower), missing, canonical);
    }
  }

  private final Recalled<Said> said;

  /**
   * Goes on with what is known.
   *
   * @param said what files have said
   */
  VersionSets(Recalled<Said> said) {
    this.said = said;
  }

  /** What each file says. */
  Recalled<Said> all() {
    return said;
  }

  /** Notes what a file says now; whether that is something new. */
  boolean note(FilePath file, Said now) {
    return !now.equals(Optional.ofNullable(said.put(file, now)).orElse(Said.NOTHING));
  }

  /** Forgets a file that is no more. */
  void forget(FilePath file) {
    said.remove(file);
  }

  private Said said(FilePath file) {
    return said.getOrDefault(file, Said.NOTHING);
  }

  /** The versions that a page names. */
  VersionSet of(FilePath page) {
    return said(page).set();
  }

  /** The pages behind alternates that stand in a file; of a language named twice, the first. */
  static VersionSet followed(List<Alternate> alternates, Outline from, Follower follower) {
    var pages = new TreeMap<String, FilePath>();
    for (var alternate : alternates) {
      follower
          .follow(alternate.link(), from)
          .goal()
          .filter(FilePath::isPage)
          .ifPresent(page -> pages.putIfAbsent(alternate.language(), page));
    }
    return new VersionSet(pages);
  }

  /** Whether a page names a version that is not there. */
  boolean hasMissing(Outline page) {
    return said(page.file()).missing() > 0;
  }

  /** The page of the site as which a page wants to be known, if it says so. */
  Optional<FilePath> canonical(Outline page) {
    return said(page.file()).canonical();
  }

  /** Whether a page wants to be known as itself. */
  boolean isCanonical(Outline page) {
    return canonical(page).map(page.file()::equals).orElse(true);
  }
}
