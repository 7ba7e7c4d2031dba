package akkord.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** A short text in each language of the site. */
public sealed interface LocalizedText {

  /**
   * One text for all languages, such as a name.
   *
   * @param text the text
   */
  record Uniform(String text) implements LocalizedText {}

  /**
   * A text of its own for each language.
   *
   * @param texts by language, in the order written, at least one
   */
  record PerLanguage(SequencedMap<LanguageTag, String> texts) implements LocalizedText {
    public PerLanguage {
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("a text has at least one language");
      }
      texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }
  }

  /** The same text in all languages. */
  static LocalizedText uniform(String text) {
    return new Uniform(text);
  }

  /** A text per language. */
  static LocalizedText of(Map<LanguageTag, String> texts) {
    return new PerLanguage(new LinkedHashMap<>(texts));
  }

  /**
   * The text for readers of a language; where it has none, the first one written, under that one's
   * language.
   */
  default TaggedText in(LanguageTag language) {
    return switch (this) {
      case Uniform(String text) -> new TaggedText(language, text);
      case PerLanguage(var texts) -> {
        var own = texts.get(language);
        var first = texts.firstEntry();
        yield own != null
            ? new TaggedText(language, own)
            : new TaggedText(first.getKey(), first.getValue());
      }
    };
  }
}
