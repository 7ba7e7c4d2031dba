package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks that each page has at most one canonical address, absolute and final. It may be that of
 * another page, such as the original of a copy, but not that of the home page, of which no other
 * page is a copy, and not where the page counts itself among the language versions.
 */
final class CanonicalCheck {

  private static final FilePath HOME = new FilePath("index.html");

  private final Map<FilePath, Outline> outlines;
  private final VersionSets versions;
  private final Consumer<Finding> found;

  CanonicalCheck(Map<FilePath, Outline> outlines, VersionSets versions, Consumer<Finding> found) {
    this.outlines = outlines;
    this.versions = versions;
    this.found = found;
  }

  void check(Outline page) {
    var canonicals = page.versions().canonicals();
    canonicals.stream()
        .filter(link -> !link.isAbsolute())
        .forEach(link -> report(page, link, "a canonical address must be absolute"));
    canonicals.stream()
        .skip(1)
        .forEach(
            link -> report(page, link, "'%s' has more than one canonical address", page.file()));
    if (page.conduct().redirect().isEmpty()) {
      versions
          .canonical(page)
          .flatMap(target -> Optional.ofNullable(outlines.get(target)))
          .filter(target -> !target.file().equals(page.file()))
          .ifPresent(target -> checkOther(page, canonicals.getFirst(), target));
    }
  }

  private void checkOther(Outline page, Link canonical, Outline other) {
    if (other.conduct().redirect().isPresent() && !other.file().equals(HOME)) {
      return; // a link to a page that redirects, which is reported for any link
    }
    if (!versions.isCanonical(other)) {
      report(
          page, canonical, "the canonical page '%s' names another one in its turn", other.file());
    } else if (isHome(other) && !isHome(page)) {
      report(page, canonical, "'%s' names the home page as its canonical page", page.file());
    } else if (versions.of(page.file()).names(page.file()) && !isHome(page)) {
      report(
          page,
          canonical,
          "'%s' is a language version of its own, but names '%s' as its canonical page",
          page.file(),
          other.file());
    }
  }

  /** Whether a page is the home page, or that of a language. */
  private boolean isHome(Outline page) {
    return page.file().equals(HOME) || versions.of(HOME).names(page.file());
  }

  private void report(Outline page, Link link, @Sentence String pattern, Object... arguments) {
    var message = Message.of(pattern, arguments);
    found.accept(Finding.of(DiagnosticCode.INVALID_HTML_LINK, message, page, link));
  }
}
