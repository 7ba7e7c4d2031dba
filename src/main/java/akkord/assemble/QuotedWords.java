package akkord.assemble;

import akkord.inflection.Match;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pieces of a passage that are not the text's own words: what stands in quotation marks, which
 * keeps its source's words, and addresses.
 */
final class QuotedWords {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "„[^“”]*[“”]|“[^”]*”|\"[^\"]*\"|«[^»]*»|»[^«]*«"
              + "|\\S+://\\S+|www\\.\\S+|\\S+@\\S+\\.\\p{L}+|[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}/\\S*");

  private final List<Match> pieces;

  private QuotedWords(String text) {
    this.pieces =
        FOREIGN
            .matcher(text)
            .results()
            .map(found -> new Match(found.start(), found.end()))
            .toList();
  }

  static QuotedWords in(Passage passage) {
    return new QuotedWords(passage.text());
  }

  boolean hold(Match words) {
    return pieces.stream()
        .anyMatch(piece -> piece.start() < words.end() && words.start() < piece.end());
  }
}
