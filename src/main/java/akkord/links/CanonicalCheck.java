package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks that each page has at most one canonical address, absolute and final. */
final class CanonicalCheck {

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
    versions
        .canonical(page)
        .flatMap(target -> Optional.ofNullable(outlines.get(target)))
        .filter(target -> !target.file().equals(page.file()) && !versions.isCanonical(target))
        .ifPresent(target ->
            report(
                page,
                canonicals.getFirst(),
                "the canonical page '%s' names another one in its turn",
                target.file()));
  }

  private void report(Outline page, Link link, @Sentence String pattern, Object... arguments) {
    var message = Message.of(pattern, arguments);
    found.accept(Finding.of(DiagnosticCode.INVALID_HTML_LINK, message, page, link));
  }
}
