package akkord.literal;

import akkord.literal.Value.Quantity;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Years behind the sign of a budget year, right behind it: {@code FY2024}, {@code JFY2024/25}. */
final class FiscalYearRule implements Rule {

  private static final Pattern FORM =
      Pattern.compile(
          "J?FY(?:(?<long>(?:19|20)[0-9]{2})(?:[/\u2013-](?<next>[0-9]{2}))?|(?<short>[0-9]{2}))"
              + "(?![\\p{L}\\p{N}])");

  /** Years of two digits are of this century. */
  private static final int CENTURY = 2000;

  @Override
  public Opening opening() {
    return Opening.with("jf");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String full = matcher.group("long");
    if (full == null) {
      int year = CENTURY + Integer.parseInt(matcher.group("short"));
      return Match.of(Literal.firm(at, matcher.end(), Quantity.of(year)));
    }
    int year = Integer.parseInt(full);
    var literals = new ArrayList<Literal>();
    literals.add(Literal.firm(at, matcher.end("long"), Quantity.of(year)));
    if (matcher.group("next") != null) {
      int next = year - year % 100 + Integer.parseInt(matcher.group("next"));
      literals.add(Literal.firm(matcher.start("next"), matcher.end(), Quantity.of(next)));
    }
    return Optional.of(new Match(matcher.end(), literals));
  }
}
