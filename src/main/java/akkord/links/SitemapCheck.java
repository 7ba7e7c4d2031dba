package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that sitemaps say of language versions what the pages themselves say. */
final class SitemapCheck {

  private final Follower follower;
  private final VersionSets versions;
  private final Consumer<Finding> found;

  SitemapCheck(Follower follower, VersionSets versions, Consumer<Finding> found) {
    this.follower = follower;
    this.versions = versions;
    this.found = found;
  }

  void check(Collection<Outline> files, Set<FilePath> faulty) {
    for (Outline sitemap : files) {
      for (var announced : sitemap.announced()) {
        checkAbsolute(sitemap, announced.page());
        checkVersions(sitemap, announced, faulty);
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

  private void checkVersions(Outline sitemap, Outline.Announced announced, Set<FilePath> faulty) {
    var page = follower.follow(announced.page(), sitemap).goal();
    var listed = VersionSets.followed(announced.alternates(), sitemap, follower);
    if (page.isEmpty() || listed.isEmpty() || faulty.contains(page.get())) {
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
