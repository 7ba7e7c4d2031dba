package akkord.export;

import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** How a text that differs by language is written. */
sealed interface TextForm {

  /** What each language has, or what the one language has; null where that is nothing. */
  JsonNode of(Function<LanguageTag, Optional<String>> texts);

  /** A text that every language has. */
  default JsonNode of(LocalizedText text) {
    return of(language -> Optional.of(text.in(language).text()));
  }

  /**
   * An object with a member for each language that has a text.
   *
   * @param languages in this order
   */
  record AllLanguages(List<LanguageTag> languages) implements TextForm {
    public AllLanguages {
      languages = List.copyOf(languages);
    }

    @Override
    public JsonNode of(Function<LanguageTag, Optional<String>> texts) {
      var all = Json.object();
      languages.forEach(
          language -> texts.apply(language).ifPresent(text -> all.put(language.value(), text)));
      return all;
    }
  }

  /** The text for readers of a language. */
  record OneLanguage(LanguageTag language) implements TextForm {
    @Override
    public JsonNode of(Function<LanguageTag, Optional<String>> texts) {
      return Json.text(texts.apply(language));
    }
  }
}
