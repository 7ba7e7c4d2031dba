package akkord.literal;

import java.util.List;
import java.util.Optional;

/** Rules by what their figures can begin with. */
final class RuleTable {

  static final int ASCII = 0x80;

  private final Rule[] all;

  /** The rules for each letter and sign. */
  private final Rule[][] byFirst = new Rule[ASCII][];

  /** The rules for digits, by the character behind these. */
  private final Rule[][] byBehindDigits = new Rule[ASCII][];

  /**
   * Puts rules into a table.
   *
   * @param rules in the order in which they are tried
   */
  RuleTable(List<Rule> rules) {
    all = rules.toArray(Rule[]::new);
    for (char c = 0; c < ASCII; c++) {
      char each = c;
      byFirst[c] = rules.stream().filter(rule -> rule.opening().fits(each)).toArray(Rule[]::new);
      byBehindDigits[c] =
          rules.stream().filter(rule -> rule.opening().fitsDigitsBefore(each)).toArray(Rule[]::new);
    }
  }

  /** What the first rule reads that fits at an offset within a text. */
  Optional<Rule.Match> read(String text, int at) {
    for (var rule : triedAt(text, at)) {
      var match = rule.read(text, at);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Rule[] triedAt(String text, int at) {
    char first = text.charAt(at);
    if (!Text.isDigit(first)) {
      return first < ASCII ? byFirst[first] : all;
    }
    int end = at + 1;
    while (Text.isDigitAt(text, end)) {
      end++;
    }
    char behind = end < text.length() ? text.charAt(end) : Opening.END;
    return behind < ASCII ? byBehindDigits[behind] : all;
  }
}
