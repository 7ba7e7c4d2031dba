package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.links.Outline.Listing;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds pages that readers can't reach from the home page: by what they click on, by forms, by what
 * pages embed, and by the language versions that pages name, since search engines and browsers
 * offer those. A page that only a sitemap or a feed lists is an orphan.
 *
 * <p>Nobody need reach the page for errors, pages that only redirect, and pages that search engines
 * are told not to list. A site without a home page has no start, and is left alone.
 */
final class OrphanCheck {

  private static final FilePath HOME = new FilePath("index.html");

  private final Map<FilePath, Outline> outlines;
  private final Consumer<Finding> found;
  private final Reach reach;

  OrphanCheck(Map<FilePath, Outline> outlines, Consumer<Finding> found) {
    this.outlines = outlines;
    this.found = found;
    this.reach = new Reach(outlines.keySet().stream().filter(FilePath::isPage).toList());
  }

  /** Reports the pages. */
  void check(Map<FilePath, Verdict> verdicts) {
    verdicts.forEach(
        (file, verdict) -> verdict.onward().reached().forEach(page -> reach.add(file, page)));
    for (FilePath page : reach.unreachableFrom(HOME, this::isForReaders)) {
      var message = Message.of("'%s' can't be reached from the home page", page);
      found.accept(new Finding(DiagnosticCode.ORPHAN_PAGE, message, page, "", Places.number(0)));
    }
  }

  private boolean isForReaders(FilePath page) {
    var outline = Objects.requireNonNull(outlines.get(page));
    return !page.equals(Server.ERROR_PAGE)
        && outline.conduct().redirect().isEmpty()
        && outline.conduct().listing() == Listing.LISTED;
  }
}
