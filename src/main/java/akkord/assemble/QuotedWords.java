package akkord.assemble;

import akkord.inflection.Match;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The pieces of a passage that are not the text's own words: what stands in quotation marks, which
 * keeps its source's words, and addresses.
 */
final class QuotedWords {

  private static final Pattern QUOTATION =
      Pattern.compile("„[^„“”]*[“”]|“[^“”]*”|\"[^\"]*\"|«[^«»]*»|»[^«»]*«");
  private static final Pattern UNBROKEN = Pattern.compile("\\S++");

  /**
   * One {@code @} only, and no name of a host with an empty part: told before, so as not to try.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i).*://.*|\\W*www\\..*|[^@]*+@(?=[^@]*+$)[^@]*\\.\\p{L}[^@]*+"
              + "|(?=[\\w-]++\\.)(?![^/]*?\\.\\.)[\\w.-]++(?<!\\.)/.*");

  private final BitSet places = new BitSet();

  private QuotedWords(String text) {
    QUOTATION.matcher(text).results().forEach(found -> places.set(found.start(), found.end()));
    UNBROKEN
        .matcher(text)
        .results()
        .filter(found -> ADDRESS.matcher(found.group()).matches())
        .forEach(found -> places.set(found.start(), found.end()));
  }

  static QuotedWords in(Passage passage) {
    var quoted = new QuotedWords(passage.text());
    passage.foreign().forEach(piece -> quoted.places.set(piece.start(), piece.end()));
    return quoted;
  }

  /** Whether any of these words is among them. */
  boolean hold(Match words) {
    int next = places.nextSetBit(words.start());
    return next >= 0 && next < words.end();
  }
}
