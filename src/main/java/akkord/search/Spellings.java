package akkord.search;

import akkord.model.LanguageTag;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Other spellings of words with umlauts: {@code künstlich} may be typed {@code kuenstlich}, and
 * {@code Foerderung} in a text be looked for as {@code Förderung}. Spellings without any sign above
 * the letter need nothing here; Pagefind takes {@code ü} and {@code u} for alike.
 *
 * <p>{@code ß} has no spelling of its own in the index: the page turns it to {@code ss}.
 */
final class Spellings {

  private static final LanguageTag GERMAN = new LanguageTag("de");
  private static final Map<Character, String> WRITTEN_OUT =
      Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ß', "ss");

  /**
   * Two letters that can stand for an umlaut; not the {@code ue} of {@code quelle} or {@code neue}.
   */
  private static final Pattern DIGRAPH = Pattern.compile("(?<![aeq])(ae|oe|ue)");

  private Spellings() {}

  /** The other spellings of a word in lower case; of a word without umlauts there are none. */
  static Set<String> of(String word, LanguageTag language) {
    var spellings = new TreeSet<String>();
    spellings.add(writtenOut(word));
    if (language.equals(GERMAN)) {
      spellings.add(
          DIGRAPH
              .matcher(word)
              .replaceAll(pair ->
                  switch (pair.group()) {
                    case "ae" -> "ä";
                    case "oe" -> "ö";
                    default -> "ü";
                  }));
    }
    spellings.remove(word);
    return spellings;
  }

  private static String writtenOut(String word) {
    var written = new StringBuilder();
    word.chars()
        .forEach(letter ->
            written.append(WRITTEN_OUT.getOrDefault((char) letter, Character.toString(letter))));
    return written.toString();
  }
}
