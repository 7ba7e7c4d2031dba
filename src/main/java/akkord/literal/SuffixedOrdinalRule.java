package akkord.literal;

import akkord.literal.Value.Ordinal;
import java.util.Optional;
import java.util.regex.Pattern;

/** English ordinals in digits: {@code 21st}. */
final class SuffixedOrdinalRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,4})(?:st|nd|rd|th)(?![\\p{L}\\p{N}])");

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore("snrt");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    return matcher.lookingAt()
        ? Match.of(Literal.firm(at, matcher.end(), new Ordinal(Integer.parseInt(matcher.group(1)))))
        : Optional.empty();
  }
}
