package akkord.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a text without blanks between its words: at each character the first rule that fits, and
 * words in other letters as wholes. Wide digits, letters and signs are read as the narrow ones.
 */
record JapaneseReader(List<Rule> rules) implements LiteralReader {

  /** Written-out addresses; Japanese may follow them without a blank. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b[a-z]{2,10}://[!-~]+|\\bwww\\.[!-~]+"
              + "|(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[!-~]+");

  /** The wide comma parts thousands or, in official texts, words. */
  private static final Pattern COMMA_IN_NUMBER =
      Pattern.compile("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))");

  private static final char FIRST_WIDE = '！';
  private static final char LAST_WIDE = '～';
  private static final int WIDE_OFFSET = FIRST_WIDE - '!';

  JapaneseReader {
    rules = List.copyOf(rules);
  }

  @Override
  public List<Literal> read(String text) {
    String visible = visible(text);
    var found = new ArrayList<Literal>();
    int at = 0;
    while (at < visible.length()) {
      var match = match(visible, at);
      match.ifPresent(read -> found.addAll(read.literals()));
      at = match.map(Rule.Match::end).orElse(JapaneseText.endOfToken(visible, at));
    }
    return found;
  }

  private Optional<Rule.Match> match(String text, int at) {
    if (Text.isBlankAt(text, at)) {
      return Optional.empty();
    }
    return rules.stream().map(rule -> rule.read(text, at)).flatMap(Optional::stream).findFirst();
  }

  /** The text with each character in its place, as the rules expect it. */
  private static String visible(String text) {
    var narrow =
        new StringBuilder(
            Text.isPlain(text)
                ? text
                : ADDRESS
                    .matcher(text)
                    .replaceAll(found -> "\uFFFC".repeat(found.group().length())));
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= FIRST_WIDE && c <= LAST_WIDE && c != '，') {
        narrow.setCharAt(i, (char) (c - WIDE_OFFSET));
      } else if (c == '￥') {
        narrow.setCharAt(i, '¥');
      }
    }
    return COMMA_IN_NUMBER.matcher(narrow).replaceAll(",");
  }
}
