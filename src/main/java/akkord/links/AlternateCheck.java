package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.model.LanguageTag;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks what each page says of its language versions by itself: languages that exist, absolute
 * addresses, no language twice, and the page itself among them. A version that does not exist is
 * left to {@link LinkCheck}.
 */
final class AlternateCheck {

  private final Map<FilePath, Outline> outlines;
  private final VersionSets versions;
  private final Consumer<Finding> found;
  private final Set<FilePath> faulty = new HashSet<>();

  AlternateCheck(Map<FilePath, Outline> outlines, VersionSets versions, Consumer<Finding> found) {
    this.outlines = outlines;
    this.versions = versions;
    this.found = found;
  }

  /** The pages whose alternates are faulty, whatever other pages say. */
  Set<FilePath> faulty() {
    return Set.copyOf(faulty);
  }

  void check(Outline page) {
    page.versions().alternates().forEach(alternate -> checkForm(page, alternate));
    checkRepeated(page);
    page.versions().alternates().forEach(alternate -> checkTarget(page, alternate));
    if (versions.hasMissing(page)) {
      faulty.add(page.file());
    } else if (!versions.of(page.file()).isEmpty() && versions.isCanonical(page)) {
      checkOwn(page);
    }
  }

  private void report(Outline page, Link link, @Sentence String pattern, Object... arguments) {
    faulty.add(page.file());
    var message = Message.of(pattern, arguments);
    found.accept(Finding.of(DiagnosticCode.BROKEN_ALTERNATE, message, page, link));
  }

  private void checkForm(Outline page, Alternate alternate) {
    String language = alternate.language();
    if (!language.equals(Alternate.NEUTRAL) && LanguageTag.parse(language).isEmpty()) {
      report(page, alternate.link(), "'%s' is not a language", language);
    }
    if (!alternate.link().isAbsolute()) {
      report(page, alternate.link(), "the address of an alternate must be absolute");
    }
  }

  /**
   * A version that redirects is a link to such a page, which is reported for any link; one that
   * counts itself among the versions has a wrong canonical address, which {@link CanonicalCheck}
   * reports.
   */
  private void checkTarget(Outline page, Alternate alternate) {
    var target =
        versions
            .of(page.file())
            .in(alternate.language())
            .filter(other -> !other.equals(page.file()))
            .flatMap(other -> Optional.ofNullable(outlines.get(other)));
    if (alternate.language().equals(Alternate.NEUTRAL) || target.isEmpty()) {
      return;
    }
    if (target.get().conduct().redirect().isPresent()) {
      faulty.add(page.file());
    } else if (!versions.isCanonical(target.get())
        && !versions.of(target.get().file()).names(target.get().file())) {
      report(
          page,
          alternate.link(),
          "the alternate '%s' wants to be known by another address",
          target.get().file());
    }
  }

  private void checkRepeated(Outline page) {
    var seen = new HashSet<String>();
    for (var alternate : page.versions().alternates()) {
      if (!seen.add(alternate.language())) {
        report(
            page,
            alternate.link(),
            "'%s' names two alternates for '%s'",
            page.file(),
            alternate.language());
      }
    }
  }

  /** A page that wants to be known by another address need not be among the versions. */
  private void checkOwn(Outline page) {
    var own = versions.of(page.file());
    if (!own.names(page.file())) {
      var first = page.versions().alternates().getFirst();
      report(page, first.link(), "'%s' is not among its own alternates", page.file());
      return;
    }
    var named = own.languageOf(page.file());
    var real = page.versions().language();
    if (named.isPresent() && real.isPresent() && !named.equals(real)) {
      report(
          page,
          link(page, named.get()),
          "'%s' names itself as '%s', but its language is '%s'",
          page.file(),
          named.get(),
          real.get());
    }
  }

  private static Link link(Outline page, String language) {
    return page.versions().alternates().stream()
        .filter(alternate -> alternate.language().equals(language))
        .findFirst()
        .orElseThrow()
        .link();
  }
}
