package akkord.literal;

import akkord.literal.Value.Quantity;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first factor of a product without blanks: {@code 2x5 Mio. €}. */
final class ProductRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile("([1-9][0-9]{0,3})[x\u00D7](?=[0-9\u20AC$\u00A3\u00A5])");

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore("x");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var factor = Quantity.of(Integer.parseInt(matcher.group(1)));
    return Match.of(Literal.firm(at, matcher.end(), factor));
  }
}
