package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks links from pages in one language to pages in another one.
 *
 * <p>Readers stay in their language where the site has what they follow in it: a link to a page of
 * which there is a version in the language of the page is a mistake, unless it leads to another
 * version of the very page on which it stands, as a language switch does; a page without versions
 * offers the languages by links that are worded in them. Where a link does leave the language,
 * {@code hreflang} must say for which.
 *
 * <p>A passage that is marked as being in the other language, such as a column of a page with both,
 * may lead to pages in that language: who follows it is reading that language already.
 */
final class LanguageCheck {

  private static final FilePath HOME = new FilePath("index.html");

  private final Map<FilePath, Outline> outlines;
  private final VersionSets versions;
  private final Consumer<Finding> found;

  LanguageCheck(Map<FilePath, Outline> outlines, VersionSets versions, Consumer<Finding> found) {
    this.outlines = outlines;
    this.versions = versions;
    this.found = found;
  }

  /** Checks a link between two files of the site, and tells whether it is as it should be. */
  boolean accepts(Link link, Outline from, Outline to) {
    String own = from.versions().language().orElse("");
    String other = to.versions().language().orElse("");
    boolean leaves =
        link.use() == Use.NAVIGATION
            && from.file().isPage()
            && to.file().isPage()
            && !own.isEmpty()
            && !other.isEmpty()
            && !own.equals(other)
            && !isSame(link.languages().around(), other);
    if (!leaves || isContradictory(from) || isContradictory(to)) {
      return true;
    }
    var mistake = mistake(link, from, to);
    mistake.ifPresent(message ->
        found.accept(Finding.of(DiagnosticCode.OTHER_LANGUAGE_LINK, message, from, link)));
    return mistake.isEmpty();
  }

  /** A page that names itself as being in another language is a mistake of its own. */
  private boolean isContradictory(Outline page) {
    var named = versions.of(page.file()).languageOf(page.file());
    return named.isPresent() && !named.equals(page.versions().language());
  }

  private Optional<Message> mistake(Link link, Outline from, Outline to) {
    String own = from.versions().language().orElse("");
    String other = to.versions().language().orElse("");
    var better = versions.of(known(to)).in(own);
    if (better.isPresent()
        && !areVersions(known(from), known(to))
        && !isChoice(link, from, other)) {
      return Optional.of(
          Message.of("'%s' is in '%s'; in '%s' it is '%s'", to.file(), other, own, better.get()));
    }
    String said = link.languages().target();
    if (isSame(said, other)) {
      return Optional.empty();
    }
    return Optional.of(
        said.isEmpty()
            ? Message.of("'%s' is in '%s', but hreflang does not say so", to.file(), other)
            : Message.of("'%s' is in '%s', but hreflang says '%s'", to.file(), other, said));
  }

  /** On a page without versions, such as one for all errors, readers choose by their language. */
  private boolean isChoice(Link link, Outline from, String other) {
    return versions.of(known(from)).isEmpty()
        && isSame(link.languages().own(), other)
        && isSame(link.languages().target(), other);
  }

  /**
   * The page as which a page wants to be known, where that is in the site; one that counts itself
   * among the versions is known by itself.
   */
  private FilePath known(Outline page) {
    return versions.of(page.file()).names(page.file())
        ? page.file()
        : versions
            .canonical(page)
            .filter(outlines::containsKey)
            .filter(canonical -> !isHome(canonical))
            .orElse(page.file());
  }

  /** No page is a copy of the home page, whatever it says, which is a mistake of its own. */
  private boolean isHome(FilePath page) {
    return page.equals(HOME) || versions.of(HOME).names(page);
  }

  private boolean areVersions(FilePath one, FilePath other) {
    return versions.of(one).names(other) || versions.of(other).names(one);
  }

  private static boolean isSame(String tag, String language) {
    return tag.toLowerCase(Locale.ROOT).equals(language);
  }
}
