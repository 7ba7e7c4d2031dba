package akkord.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a text by rules: at each word, number and sign the first rule that fits.
 *
 * @param openers words that can start a figure; all others are passed over
 * @param rules the rules of the text's language
 */
record RuleReader(Openers openers, RuleTable rules) implements LiteralReader {

  /** Written-out addresses: their digits are not said of anything. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\b[a-z]{2,10}://\\S+|\\bwww\\.\\S+|[\\w.+-]{1,64}@[\\w-]\\S+");

  @Override
  public List<Literal> read(String text) {
    String visible = Text.isPlain(text) ? text : masked(text);
    var found = new ArrayList<Literal>();
    int at = 0;
    int endOfToken = 0;
    while (at < visible.length()) {
      if (Text.isBlankAt(visible, at)) {
        at++;
        continue;
      }
      endOfToken = at < endOfToken ? endOfToken : Text.endOfToken(visible, at); // ½½½ is one
      int end = endOfToken;
      var match = match(visible, at, end);
      if (match.isPresent()) {
        found.addAll(match.get().literals());
        end = match.get().end();
      }
      at = end;
    }
    return found;
  }

  private Optional<Rule.Match> match(String text, int at, int end) {
    boolean isPassedOver =
        Text.isLetterAt(text, at)
            && !Text.hasDigit(text, at, end)
            && !openers.contain(text, at, end);
    return isPassedOver ? Optional.empty() : rules.read(text, at);
  }

  private static String masked(String text) {
    return ADDRESS.matcher(text).replaceAll(found -> "\uFFFC".repeat(found.group().length()));
  }
}
