package akkord.literal;

import akkord.literal.Value.Fraction;
import akkord.literal.Value.Ordinal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Quarters and halves of a year by their sign: {@code Q1}, {@code 4Q}, {@code H2 2025}. Without a
 * year behind it, {@code H2} is hydrogen.
 */
final class QuarterRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:Q([1-4])|([1-4])Q|H([12])(?=[\\s\\p{Z}]+(?:of[\\s\\p{Z}]+)?20[0-9]{2}(?!\\p{N})))"
              + "(?![\\p{L}\\p{N}])");

  @Override
  public Opening opening() {
    return new Opening("qh", "Q");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String half = matcher.group(3);
    if (half != null) {
      return Optional.of(
          new Match(
              matcher.end(),
              List.of(
                  Literal.loose(at, at + 1, new Fraction(1, 2)),
                  Literal.firm(at + 1, matcher.end(), new Ordinal(Integer.parseInt(half))))));
    }
    int quarter = Integer.parseInt(matcher.group().replace("Q", ""));
    return Match.of(Literal.firm(at, matcher.end(), new Ordinal(quarter)));
  }
}
