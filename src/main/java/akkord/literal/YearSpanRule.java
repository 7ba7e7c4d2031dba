package akkord.literal;

import akkord.literal.Value.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Years of which the second is shortened: {@code 2024/25}, {@code 2024–25}.
 *
 * @param form has the groups {@code from}, the first year with what belongs to it, {@code first}
 *     and {@code second}, the years in digits, and {@code to}, the second with what belongs to it
 */
record YearSpanRule(Pattern form) implements Rule {

  private static final String FIRST = "(?<first>(?:1[5-9]|20|21)[0-9]{2})";
  private static final String SECOND = "(?<second>[0-9]{2})";

  /** As in German and English. */
  static final YearSpanRule WITH_SIGN =
      new YearSpanRule(
          Pattern.compile(
              "(?<from>" + FIRST + ")[/\u2013-](?<to>" + SECOND + ")(?![0-9]|[.,\u2013-][0-9])"));

  /** As in Japanese: {@code 2024〜25年}. */
  static final YearSpanRule JAPANESE =
      new YearSpanRule(
          Pattern.compile(
              "(?<from>" + FIRST + "年?)(?:[〜~–/-]|から)(?<to>" + SECOND + "年)(?![間代目ぶ]|[0-9])"));

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore("/-");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(form, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group("first"));
    int second = first - first % 100 + Integer.parseInt(matcher.group("second"));
    return second <= first
        ? Optional.empty()
        : Optional.of(
            new Match(
                matcher.end(),
                List.of(
                    Literal.firm(at, matcher.end("from"), Quantity.of(first)),
                    Literal.firm(matcher.start("to"), matcher.end("to"), Quantity.of(second)))));
  }
}
