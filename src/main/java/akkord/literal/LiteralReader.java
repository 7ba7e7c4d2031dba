package akkord.literal;

import akkord.model.LanguageTag;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figures in running text of one language.
 *
 * <p>A language is added by naming it in {@link #of}; the figures of one that is not named there
 * are not read.
 */
public interface LiteralReader {

  /**
   * The figures of a text, in its order.
   *
   * @param text running text; U+FFFC stands for what is no text, such as code
   */
  List<Literal> read(String text);

  /** The reader for a language, if its rules are known. */
  static Optional<LiteralReader> of(LanguageTag language) {
    return switch (language.locale().getLanguage()) {
      case "de" -> Optional.of(German.READER);
      case "en" -> Optional.of(English.READER);
      case "ja" -> Optional.of(Japanese.READER);
      default -> Optional.empty();
    };
  }
}
