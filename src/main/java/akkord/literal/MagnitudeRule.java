package akkord.literal;

import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sums of which only the magnitude is told: {@code Milliardenhöhe}, {@code tens of millions}.
 *
 * @param form has a group {@code scale}; {@code digits} says how many digits stand before it,
 *     {@code some} does so more loosely
 * @param zeros how many zeros the words in these groups add, in lower case
 */
record MagnitudeRule(Pattern form, Map<String, Integer> zeros) implements Rule {

  static final MagnitudeRule GERMAN =
      new MagnitudeRule(
          Pattern.compile(
              "(?iu)(?:(?:(?<digits>ein|zwei|drei)stellige[nrs]?"
                  + "|(?<some>Hunderte)(?:[\\s\\p{Z}]+von)?)[\\s\\p{Z}]+)?"
                  + "(?<scale>Million|Milliarde)en"
                  + "(?:höhe|betr[aä]ge?[ns]?|summen?|bereich)?(?!\\p{L})"),
          Map.of("ein", 0, "zwei", 1, "drei", 2, "hunderte", 2, "million", 6, "milliarde", 9));

  static final MagnitudeRule ENGLISH =
      new MagnitudeRule(
          Pattern.compile(
              "(?i)(?:(?<digits>single|one|double|two|triple|three)-(?:digit|figure)"
                  + "|(?<some>tens|hundreds)[\\s\\p{Z}]+of)[\\s\\p{Z}-]+"
                  + "(?<scale>million|billion)s?(?!\\p{L})"),
          Map.of(
              "single",
              0,
              "one",
              0,
              "double",
              1,
              "two",
              1,
              "triple",
              2,
              "three",
              2,
              "tens",
              1,
              "hundreds",
              2,
              "million",
              6,
              "billion",
              9));

  /** What the first word begins with, in lower case. */
  Set<String> stems() {
    return zeros.keySet();
  }

  /** Whether a word, in lower case, can be the first. */
  boolean canStart(String word) {
    for (String stem : zeros.keySet()) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Opening opening() {
    return Opening.with("ezdhmsot");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(form, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int scale = zeros(matcher.group("scale"));
    String digits = matcher.group("digits");
    String some = matcher.group("some");
    return Match.of(
        some == null
            ? Literal.loose(
                at, matcher.end(), power(digits == null ? scale : scale + zeros(digits)))
            : Literal.loose(at, matcher.end(), power(scale + zeros(some)), power(scale)));
  }

  private int zeros(String word) {
    return zeros.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Value power(int exponent) {
    return new Quantity(BigDecimal.ONE.scaleByPowerOfTen(exponent), Optional.empty());
  }
}
