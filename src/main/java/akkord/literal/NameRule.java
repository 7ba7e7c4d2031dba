package akkord.literal;

import akkord.literal.Value.Name;
import java.text.Normalizer;
import java.util.Optional;

/** Names with digits, such as {@code G7} or {@code CO₂}. */
final class NameRule implements Rule {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  @Override
  public Opening opening() {
    return new Opening(LETTERS, Opening.ANYTHING);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    int end = Text.endOfToken(text, at);
    if (isAscii(text, at, end) && !Text.hasDigit(text, at, end)) {
      return Optional.empty();
    }
    String name = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC);
    return Text.hasDigit(name, 0, name.length())
        ? Match.of(Literal.firm(at, end, new Name(name)))
        : Optional.empty();
  }

  private static boolean isAscii(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= RuleTable.ASCII) {
        return false;
      }
    }
    return true;
  }
}
