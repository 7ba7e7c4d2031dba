package akkord.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What every page says of its versions, with the addresses followed to the pages they mean. */
final class VersionSets {

  private final Follower follower;
  private final Map<FilePath, VersionSet> sets = new HashMap<>();
  private final Map<FilePath, Optional<FilePath>> canonicals = new HashMap<>();

  VersionSets(Map<FilePath, Outline> outlines, Follower follower) {
    this.follower = follower;
    outlines.forEach(
        (file, outline) -> sets.put(file, followed(outline.versions().alternates(), outline)));
  }

  /** The versions that a page names. */
  VersionSet of(FilePath page) {
    return sets.getOrDefault(page, VersionSet.NONE);
  }

  /** The pages behind alternates that stand in a file; of a language named twice, the first. */
  VersionSet followed(List<Alternate> alternates, Outline from) {
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
    return page.versions().alternates().stream()
        .anyMatch(alternate -> follower.follow(alternate.link(), page) instanceof Trail.Fails);
  }

  /** The page of the site as which a page wants to be known, if it says so. */
  Optional<FilePath> canonical(Outline page) {
    return canonicals.computeIfAbsent(
        page.file(),
        _ ->
            page.versions().canonicals().stream()
                .findFirst()
                .flatMap(link -> follower.follow(link, page).goal()));
  }

  /** Whether a page wants to be known as itself. */
  boolean isCanonical(Outline page) {
    return canonical(page).map(page.file()::equals).orElse(true);
  }
}
