package akkord.literal;

import akkord.literal.Value.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Years of which the second is shortened: {@code 2024/25}, {@code 2024–25}. */
final class YearSpanRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile("((?:1[5-9]|20|21)[0-9]{2})[/\u2013-]([0-9]{2})(?![0-9]|[.,\u2013-][0-9])");

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = first - first % 100 + Integer.parseInt(matcher.group(2));
    return second <= first
        ? Optional.empty()
        : Optional.of(
            new Match(
                matcher.end(),
                List.of(
                    Literal.firm(at, matcher.end(1), Quantity.of(first)),
                    Literal.firm(matcher.start(2), matcher.end(), Quantity.of(second)))));
  }
}
