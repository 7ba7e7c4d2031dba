package akkord.assemble;

import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A translation and its original: the text that its front matter names, else the original of the
 * text in the default language.
 *
 * @param originalLanguage the original's language
 * @param language the translation's language
 */
record TextPair(
    LanguageTag originalLanguage, Prose original, LanguageTag language, Prose translation) {

  /** The pairs of an entry in the order of the site's languages. */
  static List<TextPair> of(ProseEntry entry, SiteSettings settings) {
    var texts = entry.texts();
    var main = originalOf(texts.in(settings.defaultLanguage())).orElse(settings.defaultLanguage());
    var pairs = new ArrayList<TextPair>();
    texts
        .byLanguage()
        .forEach((language, translation) -> {
          var named = originalOf(Optional.of(translation)).orElse(main);
          if (!named.equals(language)) {
            texts
                .in(named)
                .ifPresent(
                    original -> pairs.add(new TextPair(named, original, language, translation)));
          }
        });
    return pairs;
  }

  private static Optional<LanguageTag> originalOf(Optional<Prose> text) {
    return text.flatMap(Prose::translation).map(Translation::of);
  }

  /** Whether one of the texts is empty, which the reader of the text reports. */
  boolean isHalf() {
    return original.body().blocks().isEmpty() || translation.body().blocks().isEmpty();
  }
}
