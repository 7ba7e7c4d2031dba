package akkord.inflection;

import akkord.model.LanguageTag;
import java.util.Set;

/** The forms that a language gives a word. */
interface WordForms {

  /** What a word of a phrase is in it, which decides how it changes. */
  enum Role {
    /** The word that the phrase is about, such as {@code letter} in {@code letter of intent}. */
    HEAD,
    /** A word before it. */
    BEFORE_HEAD,
    /** A word behind it, which stays as it is. */
    BEHIND_HEAD
  }

  /** All forms of a word, without letter case; itself among them. */
  Set<String> of(Word word, Role role);

  /** The forms of a language; where there are no rules for it, words stay as they are. */
  static WordForms in(LanguageTag language) {
    return switch (language.value()) {
      case "de" -> GermanForms::of;
      case "en" -> EnglishForms::of;
      default -> (word, _) -> Set.of(word.folded());
    };
  }
}
