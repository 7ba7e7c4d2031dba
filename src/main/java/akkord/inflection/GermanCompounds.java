package akkord.inflection;

import akkord.model.LanguageTag;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The compounds, written as one word, of which a noun is the first or the last part.
 *
 * <p>Without a dictionary, what is before or behind the noun is taken for a word unless it is known
 * to make another word of it: a prefix, as in {@code Absicht} from {@code Sicht}, or the ending of
 * a derived word, as in {@code vertraglich}. Short nouns are in too many words by chance and have
 * no compounds here; neither have adjectives.
 */
final class GermanCompounds {

  /** No compounds at all. */
  static final GermanCompounds NONE = new GermanCompounds("", Set.of());

  private static final LanguageTag GERMAN = new LanguageTag("de");

  private static final int SHORTEST_NOUN = 5;
  private static final int SHORTEST_FIRST_PART = 3;
  private static final int SHORTEST_LAST_PART = 4;

  /** A shorter noun without its e would begin too many words: {@code Fragment}. */
  private static final int SHORTEST_NOUN_THAT_LOSES_ITS_E = 7;

  private static final Pattern PREFIX =
      Pattern.compile(
          "ab|an|auf|aus|be|bei|da|dar|durch|ein|ent|er|fort|ge|gegen|her|hin|in|inter|ko|kom|kon"
              + "|los|miss|mit|nach|ob|ober|prä|pro|re|sub|trans|über|um|un|unter|ur|ver|vor|weg"
              + "|wider|wieder|zer|zu|zurück|zusammen|zwischen");
  private static final Pattern DERIVED =
      Pattern.compile(
          "(ati|bar|chen|er|haft|heit|i[aeou]|ier|inn|isch|ismus|ität|keit|lein|lich|los|sam|schaft"
              + "|tum|ung).*");
  private static final List<String> LINKS = List.of("", "s", "es", "n", "en");

  /** Behind a stem alone {@code -nation} is an ending, as in {@code Koordination}. */
  private static final Pattern FOREIGN_ENDING = Pattern.compile(".*(ion|ment|ität)");

  private final String noun;
  private final Set<String> forms;

  private GermanCompounds(String noun, Set<String> forms) {
    this.noun = noun;
    this.forms = forms;
  }

  /** The compounds with a word; none where the language or the word makes none. */
  static GermanCompounds with(Word word, Set<String> forms, LanguageTag language) {
    boolean makes =
        language.equals(GERMAN)
            && word.isCapitalised()
            && !word.isAbbreviation()
            && word.folded().length() >= SHORTEST_NOUN;
    return new GermanCompounds(word.folded(), makes ? forms : Set.of());
  }

  boolean include(Word word) {
    return !forms.isEmpty()
        && word.folded().length() > noun.length() + 1
        && (hasAsLast(word.folded()) || hasAsFirst(word.folded()));
  }

  private boolean hasAsLast(String word) {
    return forms.stream()
        .filter(word::endsWith)
        .map(form -> word.substring(0, word.length() - form.length()))
        .anyMatch(this::isFirstPart);
  }

  private boolean isFirstPart(String front) {
    return front.length() >= SHORTEST_FIRST_PART
        && !PREFIX.matcher(front).matches()
        && (!FOREIGN_ENDING.matcher(noun).matches() || front.endsWith("s"));
  }

  private boolean hasAsFirst(String word) {
    return LINKS.stream().anyMatch(link -> isWithLastPart(noun + link, word))
        || (noun.endsWith("e")
            && noun.length() >= SHORTEST_NOUN_THAT_LOSES_ITS_E
            && isWithLastPart(noun.substring(0, noun.length() - 1), word));
  }

  private static boolean isWithLastPart(String front, String word) {
    return word.startsWith(front)
        && word.length() - front.length() >= SHORTEST_LAST_PART
        && !DERIVED.matcher(word.substring(front.length())).matches();
  }
}
