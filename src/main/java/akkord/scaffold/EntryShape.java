package akkord.scaffold;

import akkord.content.Declarations;
import akkord.model.AgreementType;
import akkord.model.Binding;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.Word;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What a new entry consists of.
 *
 * @param facts the keys of its facts
 * @param heads the keys of the head of each text, by language
 */
record EntryShape(List<Part> facts, SequencedMap<LanguageTag, List<Part>> heads) {

  private static final String PARTIES = "parties";
  private static final String EVIDENCE = "evidence";

  /** Of what is known of it. */
  static EntryShape of(Collection collection, List<LanguageTag> languages, Answers answers) {
    var completed = completed(collection, languages, answers);
    var outline =
        new Outline(
            languages.stream().map(LanguageTag::value).toList(),
            completed,
            collection == Collection.AGREEMENTS ? fewest(completed) : Map.of());
    var heads = new LinkedHashMap<LanguageTag, List<Part>>();
    if (Declarations.hasTexts(collection)) {
      languages.forEach(
          language -> heads.put(language, outline.of(Declarations.frontMatter(), language + ".")));
    }
    return new EntryShape(outline.of(Declarations.facts(collection), ""), heads);
  }

  /** What holds between the keys of an agreement without being declared. */
  private static Map<String, Integer> fewest(Answers answers) {
    var fewest = new HashMap<String, Integer>();
    int parties =
        answers
            .one("type")
            .map(Word.all(AgreementType.class)::get)
            .map(AgreementType::fewestParties)
            .orElse(2);
    fewest.put(PARTIES, parties);
    boolean isBinding = answers.one("binding").equals(Optional.of(Word.of(Binding.BINDING)));
    boolean hasEvidence = answers.keys().stream().anyMatch(key -> key.contains(EVIDENCE + "."));
    if (isBinding && !hasEvidence) {
      fewest.put(EVIDENCE, 1);
    }
    return fewest;
  }

  /** With what follows from the answers: a draft, what is translated, the language of a source. */
  static Answers completed(Collection collection, List<LanguageTag> languages, Answers answers) {
    var completed = answers;
    if (collection == Collection.AGREEMENTS) {
      completed = completed.withDefault("draft", "true");
    }
    if (Declarations.hasTexts(collection)) {
      var original = original(languages, answers);
      for (var language : languages) {
        if (!language.equals(original)) {
          completed = completed.withDefault(language + ".translation.of", original.value());
        }
      }
    }
    return collection == Collection.SOURCES ? withLanguage(completed) : completed;
  }

  /** The first language whose title is known is that of the original. */
  private static LanguageTag original(List<LanguageTag> languages, Answers answers) {
    return languages.stream()
        .filter(language -> answers.hasUnder(language + ".title"))
        .findFirst()
        .orElseGet(languages::getFirst);
  }

  /** A source's title is in the source's language. */
  private static Answers withLanguage(Answers answers) {
    var language = answers.one("language").or(() -> answers.one("title.lang"));
    return language
        .map(tag -> answers.withDefault("language", tag).withDefault("title.lang", tag))
        .orElse(answers);
  }

  /** All questions, in order. */
  Stream<Question> questions() {
    return Stream.concat(heads.values().stream().flatMap(List::stream), facts.stream())
        .flatMap(Part::questions);
  }
}
