package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that sitemaps say of language versions what the pages themselves say; one that names no
 * versions at all leaves that to the pages.
 */
final class SitemapCheck {

  private final Map<FilePath, Outline> outlines;
  private final Follower follower;
  private final VersionSets versions;
  private final Consumer<Finding> found;

  SitemapCheck(
      Map<FilePath, Outline> outlines,
      Follower follower,
      VersionSets versions,
      Consumer<Finding> found) {
    this.outlines = outlines;
    this.follower = follower;
    this.versions = versions;
    this.found = found;
  }

  void check(Set<FilePath> faulty) {
    for (Outline sitemap : outlines.values()) {
      boolean named = sitemap.announced().stream().anyMatch(page -> !page.alternates().isEmpty());
      for (var announced : sitemap.announced()) {
        checkAbsolute(sitemap, announced.page());
        if (named) {
          checkVersions(sitemap, announced, faulty);
        }
      }
    }
  }

  private void checkAbsolute(Outline sitemap, Link page) {
    if (!page.isAbsolute()) {
      found.accept(
          Finding.of(
              DiagnosticCode.INVALID_HTML_LINK,
              Message.of("the addresses of a sitemap must be absolute"),
              sitemap,
              page));
    }
  }

  /** Whether all alternates can be followed without a redirect of a page. */
  private boolean areThere(List<Alternate> alternates, Outline sitemap) {
    return alternates.stream()
        .allMatch(alternate ->
            follower
                .follow(alternate.link(), sitemap)
                .goal()
                .flatMap(page -> Optional.ofNullable(outlines.get(page)))
                .filter(page ->
                    page.conduct().redirect().isEmpty()
                        || alternate.language().equals(Alternate.NEUTRAL))
                .isPresent());
  }

  private void checkVersions(Outline sitemap, Outline.Announced announced, Set<FilePath> faulty) {
    var page = follower.follow(announced.page(), sitemap).goal();
    var listed = VersionSets.followed(announced.alternates(), sitemap, follower);
    if (page.isEmpty()
        || faulty.contains(page.get())
        || !areThere(announced.alternates(), sitemap)) {
      return;
    }
    var differences = listed.differencesTo(versions.of(page.get()));
    if (!differences.isEmpty()) {
      found.accept(
          Finding.of(
              DiagnosticCode.BROKEN_ALTERNATE,
              Message.of(
                  "the sitemap and '%s' name different alternates for %s",
                  page.get(), String.join(", ", differences)),
              sitemap,
              announced.page()));
    }
  }
}
