package akkord.view;

import akkord.markdown.SetText;
import akkord.model.LanguageTag;
import akkord.model.TaggedText;
import org.jspecify.annotations.Nullable;

/**
 * A short text as a page shows it, set by the typography of its language.
 *
 * @param text the text
 * @param lang its language where that is not the one around it, for {@code lang}
 */
public record Phrase(String text, @Nullable String lang) {

  /** A text in the language around it. */
  public static Phrase of(String text) {
    return new Phrase(text, null);
  }

  /** A text of the content on a page in some language. */
  public static Phrase of(TaggedText text, LanguageTag around) {
    return asWritten(new TaggedText(text.language(), SetText.of(text)), around);
  }

  /** A text of the content that is shown character by character, such as a quotation. */
  static Phrase asWritten(TaggedText text, LanguageTag around) {
    var language = text.language();
    return new Phrase(text.text(), language.equals(around) ? null : language.value());
  }
}
