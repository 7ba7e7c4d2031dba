package akkord.scaffold;

import akkord.content.Catalogue;
import akkord.content.Declarations;
import akkord.diagnostic.Gap;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What entries of a collection are called: their titles or names. */
final class Titles {

  private Titles() {}

  /** The keys that hold a title, the one of the first language first. */
  static List<String> keys(Collection collection, List<LanguageTag> languages) {
    if (Declarations.hasTexts(collection)) {
      return languages.stream().map(language -> language + ".title").toList();
    }
    return collection == Collection.SOURCES
        ? List.of("title.text")
        : Stream.concat(Stream.of("name"), languages.stream().map(l -> "name." + l)).toList();
  }

  /** The titles of a new entry. */
  static List<String> of(Answers answers, Collection collection, List<LanguageTag> languages) {
    return keys(collection, languages).stream()
        .flatMap(key -> answers.one(key).stream())
        .filter(title -> !Gap.isIn(title))
        .toList();
  }

  /** The titles of an entry that is there. */
  static List<String> of(Catalogue.Item item, List<LanguageTag> languages) {
    return keys(item.id().collection(), languages).stream()
        .flatMap(key -> item.value(key).stream())
        .toList();
  }

  /** What is left of a title without what seldom matters: letter case, punctuation, white space. */
  static String key(String title) {
    return Normalizer.normalize(title, Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
