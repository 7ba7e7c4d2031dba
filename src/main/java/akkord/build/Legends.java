package akkord.build;

import akkord.data.Legend;
import akkord.diagnostic.Wording;
import akkord.model.Actor;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.ProseEntry;
import akkord.model.Slug;
import akkord.model.Source;
import akkord.model.Term;
import akkord.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What schemas tell editors, in all languages in which editors are spoken to. */
final class Legends {

  private static final String COUNTRY = "country";

  private Legends() {}

  /** A legend that does not know what entries are called. */
  static Legend withoutTitles() {
    return withTitles(Map.of());
  }

  /** A legend with the titles of some entries. */
  static Legend withTitles(Map<EntryId, Entry> entries) {
    var words =
        Wording.all().stream()
            .flatMap(wording -> Words.find(new LanguageTag(wording.language())).stream())
            .toList();
    return new Legend(
        Wording.all(),
        (group, word) -> joined(words.stream().flatMap(each -> meaning(each, group, word))),
        (kind, name) -> title(entries, kind, name));
  }

  private static Stream<String> meaning(Words words, String group, String word) {
    return group.equals(COUNTRY)
        ? Stream.of(Locale.of("", word).getDisplayCountry(words.locale()))
        : Optional.ofNullable(words.texts().get(group + "." + word)).stream();
  }

  private static Optional<String> title(Map<EntryId, Entry> entries, String kind, String name) {
    return Collection.ofEntryWord(kind)
        .flatMap(collection -> Slug.parse(name).map(slug -> new EntryId(collection, slug)))
        .flatMap(id -> Optional.ofNullable(entries.get(id)))
        .flatMap(entry -> joined(titles(entry)));
  }

  private static Stream<String> titles(Entry entry) {
    return switch (entry) {
      case ProseEntry withTexts ->
          withTexts.texts().byLanguage().values().stream().map(text -> text.title().value());
      case Actor actor -> texts(actor.name()).stream();
      case Source source -> Stream.of(source.title().text() + " (" + source.issued() + ")");
      case Term term -> texts(term.name()).stream();
    };
  }

  private static List<String> texts(LocalizedText text) {
    return switch (text) {
      case LocalizedText.Uniform(var same) -> List.of(same);
      case LocalizedText.PerLanguage(var texts) -> List.copyOf(texts.values());
    };
  }

  private static Optional<String> joined(Stream<String> texts) {
    return Optional.of(texts.distinct().collect(Collectors.joining(" / ")))
        .filter(text -> !text.isEmpty());
  }
}
