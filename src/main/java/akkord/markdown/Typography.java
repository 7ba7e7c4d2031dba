package akkord.markdown;

import akkord.model.LanguageTag;
import java.util.List;

/**
 * How a language sets running text: its quotation marks, dashes and spaces that do not break.
 *
 * <p>A language is added by naming it in {@link #of}; one that is not named there is set as it is
 * written.
 */
interface Typography {

  /**
   * Characters to be set instead of others.
   *
   * @param start offset of the first character that is replaced
   * @param end offset behind the last
   */
  record Replacement(int start, int end, String text) {}

  /** What is to be replaced in running text; in the order of the text, none overlapping another. */
  List<Replacement> replacements(String running);

  /** The typography of a language. */
  static Typography of(LanguageTag language) {
    String tag = language.value();
    int hyphen = tag.indexOf('-');
    return switch (hyphen < 0 ? tag : tag.substring(0, hyphen)) {
      case "de" -> GermanTypography.RULES;
      case "en" -> EnglishTypography.RULES;
      case "ja" -> JapaneseTypography.RULES;
      default -> _ -> List.of();
    };
  }
}
