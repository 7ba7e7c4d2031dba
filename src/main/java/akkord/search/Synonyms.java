package akkord.search;

import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Site;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The glossary as the search uses it: a text that uses a term in one of its forms is also found by
 * the others, those of all languages, those that are to be avoided, and the parts of a compound.
 */
final class Synonyms {

  /**
   * A term.
   *
   * @param signs the stems of the forms by which a text shows that it uses the term
   * @param forms all that the term may be looked for by
   */
  private record Group(List<String> signs, List<String> forms) {}

  private final List<Group> groups;

  private Synonyms(List<Group> groups) {
    this.groups = groups;
  }

  /** The glossary's words for texts in a language. */
  static Synonyms of(Site site, LanguageTag language) {
    return new Synonyms(site.all(Term.class).map(term -> group(term, language)).toList());
  }

  /** All words for the terms that a text uses, given as stems. */
  List<String> of(String stems) {
    return groups.stream()
        .filter(group -> group.signs().stream().anyMatch(stems::contains))
        .flatMap(group -> group.forms().stream())
        .toList();
  }

  /** Every word for a term, in all languages. */
  static List<String> forms(Term term) {
    var forms = new ArrayList<>(names(term.name()));
    term.nativeNames().stream().map(TaggedText::text).forEach(forms::add);
    Stream.of(term.also(), term.avoid())
        .flatMap(byLanguage -> byLanguage.values().stream())
        .forEach(forms::addAll);
    forms.addAll(term.parts());
    return forms;
  }

  private static Group group(Term term, LanguageTag language) {
    var written =
        Stream.concat(
            WordForms.alternatives(term.name().in(language).text()).stream(),
            term.also().getOrDefault(language, List.of()).stream());
    return new Group(
        written.map(WordForms::stems).filter(stems -> !stems.isBlank()).distinct().toList(),
        forms(term));
  }

  /** A text in all languages that it has. */
  static List<String> names(LocalizedText text) {
    return switch (text) {
      case LocalizedText.Uniform(var one) -> List.of(one);
      case LocalizedText.PerLanguage(var texts) -> List.copyOf(texts.values());
    };
  }
}
