package akkord.literal;

import akkord.literal.Value.Name;
import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** English {@code 3m people}: millions as a rule, else metres; {@code 50k jobs}: thousands. */
final class AttachedMillionRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{1,4}(?:\\.[0-9]{1,3})?)(?<scale>[km])(?![\\p{L}\\p{N}])"
              + "(?![\\s\\p{Z}-]*(?:[A-Z]{3}|US|euros?|dollars?|yen|pounds?)(?![\\p{L}]))");
  private static final BigDecimal MILLION = new BigDecimal("1e6");
  private static final BigDecimal THOUSAND = new BigDecimal("1e3");

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore(".km");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var number = new BigDecimal(matcher.group(1));
    boolean isMillion = matcher.group("scale").equals("m");
    return Match.of(
        Literal.firm(
            at,
            matcher.end(),
            new Quantity(number.multiply(isMillion ? MILLION : THOUSAND), Optional.empty()),
            isMillion
                ? new Quantity(number, Optional.of(Unit.of("m")))
                : new Name(matcher.group())));
  }
}
