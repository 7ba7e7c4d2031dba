package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.model.LanguageTag;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks what each page says of its language versions by itself: languages that exist, absolute
 * addresses, no language twice, and the page itself among them. A version that does not exist is
 * left to {@link LinkCheck}.
 */
final class AlternateCheck {

  private final VersionSets versions;
  private final Consumer<Finding> found;
  private final Set<FilePath> faulty = new HashSet<>();

  AlternateCheck(VersionSets versions, Consumer<Finding> found) {
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
