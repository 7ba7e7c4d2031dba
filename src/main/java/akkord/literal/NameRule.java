package akkord.literal;

import akkord.literal.Value.Name;
import java.text.Normalizer;
import java.util.Optional;

/** Names with digits, such as {@code G7} or {@code CO₂}. */
final class NameRule implements Rule {

  @Override
  public Optional<Match> read(String text, int at) {
    int end = Text.endOfToken(text, at);
    String name = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC);
    return Text.hasDigit(name, 0, name.length())
        ? Match.of(Literal.firm(at, end, new Name(name)))
        : Optional.empty();
  }
}
