package akkord.content;

import akkord.data.Scalars;
import akkord.data.ValueType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The item types of CSL.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslTypes {

  private static final String ALL =
      """
      article article-journal article-magazine article-newspaper bill book broadcast chapter
      classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
      graphic hearing interview legal_case legislation manuscript map motion_picture
      musical_score pamphlet paper-conference patent performance periodical
      personal_communication post post-weblog regulation report review review-book software song
      speech standard thesis treaty webpage
      """;

  static final ValueType<String> TYPE = Scalars.word("csl", words());

  private CslTypes() {}

  private static Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    Arrays.stream(ALL.strip().split("\\s+", -1)).forEach(word -> words.put(word, word));
    return words;
  }
}
