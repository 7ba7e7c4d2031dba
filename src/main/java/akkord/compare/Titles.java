package akkord.compare;

import akkord.compare.Changes.Subject;
import akkord.compare.Value.Members;
import akkord.compare.Value.Single;
import akkord.compare.WrittenContent.WrittenEntry;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** What entries are called: by the titles of their texts, by their name, or by their title. */
final class Titles {

  private static final String TITLE = "title";

  private Titles() {}

  static Subject subject(WrittenEntry entry) {
    return new Subject(
        entry.id(),
        ofTexts(entry)
            .or(() ->
                Stream.of("name", TITLE).flatMap(key -> ofFact(entry, key).stream()).findFirst())
            .orElseGet(() -> LocalizedText.uniform(entry.id().name().value())));
  }

  private static Optional<LocalizedText> ofTexts(WrittenEntry entry) {
    var titles = new LinkedHashMap<LanguageTag, String>();
    entry
        .texts()
        .forEach((language, text) ->
            text.flatMap(written -> written.head().find(TITLE))
                .ifPresent(title -> titles.put(language, title.shown())));
    return titles.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(titles));
  }

  private static Optional<LocalizedText> ofFact(WrittenEntry entry, String key) {
    return entry.facts().flatMap(facts -> facts.find(key)).flatMap(Titles::named);
  }

  /** A text, a text with its language, or texts by language. */
  private static Optional<LocalizedText> named(Value value) {
    if (value instanceof Single single) {
      return Optional.of(LocalizedText.uniform(single.text()));
    }
    if (!(value instanceof Members members)) {
      return Optional.empty();
    }
    var text = members.find("text");
    if (text.isPresent()) {
      return text.map(words -> LocalizedText.uniform(words.shown()));
    }
    var texts = new LinkedHashMap<LanguageTag, String>();
    for (var member : members.members()) {
      LanguageTag.parse(member.key())
          .ifPresent(language -> texts.put(language, member.value().shown()));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
  }
}
