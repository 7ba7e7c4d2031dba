package akkord.assemble;

import akkord.inflection.Match;
import akkord.inflection.Phrase;
import akkord.inflection.PhraseIndex;
import akkord.inflection.PhraseIndex.Found;
import akkord.inflection.PhraseIndex.Meaning;
import akkord.inflection.WordSequence;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The glossary's words in one language: those agreed on, and those advised against. */
final class Lexicon {

  private static final Pattern BETWEEN_ALTERNATIVES = Pattern.compile("\\s+/\\s+");

  /**
   * An agreed word.
   *
   * @param alternative its place in a name that has several, such as {@code crewed / uncrewed}
   * @param rank what it is to the term
   */
  record Agreed(Term term, int alternative, Rank rank) {}

  /** What an agreed word is to its term. */
  enum Rank {
    /** The name, of which each use asks for its counterpart. */
    NAME,
    /** A name that is an everyday word: it does so where the text links it to the term. */
    EVERYDAY_NAME,
    /** One of the other words. */
    OTHER
  }

  /** A word advised against. */
  record Avoided(Phrase phrase, Term term) {}

  /** The words of a term that may answer for its name in another language. */
  private record Answers(List<Phrase> names, List<Phrase> others) {}

  private static final Answers NO_ANSWERS = new Answers(List.of(), List.of());

  private final LanguageTag language;
  private final PhraseIndex<Agreed> agreed;
  private final List<Avoided> avoided;
  private final Map<EntryId, Answers> answers = new HashMap<>();

  Lexicon(List<Term> terms, LanguageTag language) {
    this.language = language;
    terms.forEach(term -> answers.put(term.id(), answers(term)));
    this.agreed = new PhraseIndex<>(terms.stream().flatMap(this::meanings).toList());
    this.avoided =
        terms.stream()
            .flatMap(term -> phrases(term.avoid()).map(phrase -> new Avoided(phrase, term)))
            .toList();
  }

  LanguageTag language() {
    return language;
  }

  private Answers answers(Term term) {
    var names = alternatives(term, language).stream().map(this::phrase).toList();
    return new Answers(names, phrases(term.also()).toList());
  }

  private Stream<Phrase> phrases(Map<LanguageTag, List<String>> words) {
    return words.getOrDefault(language, List.of()).stream().map(this::phrase);
  }

  private Phrase phrase(String words) {
    return Phrase.of(words, language);
  }

  /** A term's name, of which each alternative counts; none where it has no name in a language. */
  private static List<String> alternatives(Term term, LanguageTag language) {
    var name = term.name().in(language);
    return name.language().equals(language)
        ? List.of(BETWEEN_ALTERNATIVES.split(name.text(), -1))
        : List.of();
  }

  private Stream<Meaning<Agreed>> meanings(Term term) {
    var words = answers.getOrDefault(term.id(), NO_ANSWERS);
    var all = new ArrayList<Meaning<Agreed>>();
    for (int i = 0; i < words.names().size(); i++) {
      var name = words.names().get(i);
      all.add(new Meaning<>(name, new Agreed(term, i, rank(name, term))));
    }
    words.others().forEach(each -> all.add(new Meaning<>(each, new Agreed(term, 0, Rank.OTHER))));
    return all.stream();
  }

  /** A compound whose parts the glossary names is no everyday word, nor is a proper name. */
  private Rank rank(Phrase name, Term term) {
    boolean special = term.parts().size() > 1 || isProper(term);
    return name.isEveryday() && !special ? Rank.EVERYDAY_NAME : Rank.NAME;
  }

  /** A name that is the same in all languages is taken for a proper name. */
  private static boolean isProper(Term term) {
    return switch (term.name()) {
      case LocalizedText.Uniform _ -> true;
      case LocalizedText.PerLanguage(var texts) ->
          texts.size() > 1 && texts.values().stream().distinct().count() == 1;
    };
  }

  /**
   * Where a passage uses the agreed names of terms in its own words, in their order. A name within
   * a longer agreed word is none of its own.
   */
  List<Found<Agreed>> names(Passage passage) {
    if (passage.isQuoted()) {
      return List.of();
    }
    var names =
        agreed.in(WordSequence.of(passage.text())).stream()
            .filter(found -> isName(found, passage))
            .toList();
    return unquoted(names, passage);
  }

  private static <T> List<Found<T>> unquoted(List<Found<T>> words, Passage passage) {
    if (words.isEmpty()) {
      return words;
    }
    var quoted = QuotedWords.in(passage);
    return words.stream().filter(found -> !quoted.hold(found.at())).toList();
  }

  private static boolean isName(Found<Agreed> found, Passage passage) {
    return switch (found.of().rank()) {
      case NAME -> true;
      case EVERYDAY_NAME -> isLinked(found, passage);
      case OTHER -> false;
    };
  }

  private static boolean isLinked(Found<Agreed> found, Passage passage) {
    return passage.links().stream()
        .filter(link -> link.target().equals(found.of().term().id()))
        .anyMatch(link -> link.start() <= found.at().start() && found.at().end() <= link.end());
  }

  /**
   * Where a passage uses words that are advised against. What is an agreed word, or a part of one,
   * is none.
   */
  List<Found<Avoided>> avoided(Passage passage) {
    if (avoided.isEmpty() || passage.isQuoted()) {
      return List.of();
    }
    var text = WordSequence.of(passage.text());
    var found =
        avoided.stream()
            .flatMap(each ->
                each.phrase().inOrWithinCompounds(text).stream().map(at -> new Found<>(at, each)))
            .toList();
    return found.isEmpty() ? found : unquoted(withoutAgreed(found, text), passage);
  }

  private List<Found<Avoided>> withoutAgreed(List<Found<Avoided>> found, WordSequence text) {
    var good = agreed.in(text).stream().map(Found::at).toList();
    return found.stream()
        .filter(each -> good.stream().noneMatch(word -> isWithin(each.at(), word)))
        .toList();
  }

  private static boolean isWithin(Match words, Match agreed) {
    return agreed.equals(words) || agreed.isAround(words);
  }

  /**
   * The words of this language that may answer for a name in another one. Where both names have as
   * many alternatives, each answers for its own; none where there is no such name.
   *
   * @param alternatives how many the other language's name has
   */
  List<Phrase> answers(Agreed used, int alternatives) {
    var words = answers.getOrDefault(used.term().id(), NO_ANSWERS);
    if (words.names().isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            words.names().size() == alternatives
                ? Stream.of(words.names().get(used.alternative()))
                : words.names().stream(),
            words.others().stream())
        .toList();
  }

  /** How many alternatives a term's name has in this language. */
  int alternatives(Term term) {
    return answers.getOrDefault(term.id(), NO_ANSWERS).names().size();
  }
}
