package akkord.literal;

import akkord.literal.Value.Ordinal;
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
  public Optional<Match> read(String text, int at) {
    var matcher = FORM.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String digit = matcher.group().replaceAll("[QH]", "");
    return Match.of(Literal.firm(at, matcher.end(), new Ordinal(Integer.parseInt(digit))));
  }
}
