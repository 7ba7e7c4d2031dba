package akkord.literal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in digits, in kanji or in both, such as {@code 1億1000万} or {@code 二十三}.
 *
 * @param end offset behind it
 * @param certainty whether it is a number whatever follows
 */
record JapaneseNumeral(int end, BigDecimal number, Certainty certainty) {

  /** Whether what follows has to bear a number out. */
  enum Certainty {
    /** Digits, or kanji that spell a number of several figures. */
    CERTAIN,
    /** A lone kanji, which is a part of many words. */
    WITH_COUNTER
  }

  /** Digits and groups of three; the reader has turned wide ones into these. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:[0-9]{1,3}(?:,[0-9]{3}){1,8}|[0-9]{1,30})(?:\\.[0-9]{1,20})?(?![0-9]|[.,][0-9])");

  private static final String KANJI = "〇一二三四五六七八九";
  private static final String POWERS = "十百千";
  private static final String SCALES = "万億兆京";
  private static final int SCALE_STEP = 4;

  /** What may stand behind decimals in kanji, whose point is also the sign of a list. */
  private static final String BEHIND_DECIMALS = SCALES + "%パ倍度";

  private static final int LONGEST = 30;
  private static final int SURE_LENGTH = 3;

  /** A piece of a number. */
  private record Part(int end, BigDecimal number) {}

  /** The number at an offset. */
  static Optional<JapaneseNumeral> at(String text, int at) {
    var sum = BigDecimal.ZERO;
    int end = at;
    int exponent = SCALE_STEP * (SCALES.length() + 1);
    while (true) {
      var group = group(text, end);
      if (group.isEmpty()) {
        break;
      }
      int scale = scale(text, group.get().end());
      if (scale >= exponent || !fits(group.get(), exponent - scale)) {
        break;
      }
      sum = sum.add(group.get().number().scaleByPowerOfTen(scale));
      end = group.get().end() + (scale > 0 ? 1 : 0);
      exponent = scale;
      if (scale == 0) {
        break;
      }
    }
    return end > at
        ? Optional.of(new JapaneseNumeral(end, sum, certainty(text, at, end)))
        : Optional.empty();
  }

  /** Whether a number starts with this character, wherever it stands. */
  static boolean canStart(char c) {
    return Text.isDigit(c) || KANJI.indexOf(c) >= 0 || POWERS.indexOf(c) >= 0;
  }

  /** The number, if it is a whole one within bounds; else 0. */
  int upTo(int most) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return isWhole && number.compareTo(BigDecimal.valueOf(most)) <= 0 ? number.intValueExact() : 0;
  }

  private static Certainty certainty(String text, int at, int end) {
    boolean hasPower =
        text.substring(at, end).chars().anyMatch(c -> (POWERS + SCALES).indexOf(c) >= 0);
    boolean isCertain =
        Text.isDigit(text.charAt(at)) || end - at >= SURE_LENGTH || (end - at > 1 && hasPower);
    return isCertain ? Certainty.CERTAIN : Certainty.WITH_COUNTER;
  }

  private static int scale(String text, int at) {
    return at < text.length() ? SCALE_STEP * (SCALES.indexOf(text.charAt(at)) + 1) : 0;
  }

  private static int power(String text, int at) {
    return at < text.length() ? POWERS.indexOf(text.charAt(at)) + 1 : 0;
  }

  private static boolean fits(Part part, int exponent) {
    return part.number().compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent)) < 0
        || exponent > SCALE_STEP * SCALES.length() - SCALE_STEP;
  }

  /** A number below one of the scales: {@code 1000}, {@code 二千五百}, {@code 3千}. */
  private static Optional<Part> group(String text, int at) {
    var total = BigDecimal.ZERO;
    int end = at;
    int exponent = SCALE_STEP;
    while (true) {
      var figures = figures(text, end);
      int behind = figures.map(Part::end).orElse(end);
      int power = power(text, behind);
      if (power == 0 || power >= exponent) {
        int before = end == at ? LONGEST : exponent;
        var last = figures.filter(part -> before == LONGEST || fits(part, before));
        total = total.add(last.map(Part::number).orElse(BigDecimal.ZERO));
        end = last.map(Part::end).orElse(end);
        break;
      }
      total = total.add(figures.map(Part::number).orElse(BigDecimal.ONE).scaleByPowerOfTen(power));
      exponent = power;
      end = behind + 1;
    }
    return end > at ? Optional.of(new Part(end, total)) : Optional.empty();
  }

  private static Optional<Part> figures(String text, int at) {
    if (!Text.isDigitAt(text, at)) {
      return kanji(text, at);
    }
    var matcher = Text.matcher(DIGITS, text, at);
    return matcher.lookingAt()
        ? Optional.of(new Part(matcher.end(), new BigDecimal(matcher.group().replace(",", ""))))
        : Optional.empty();
  }

  /** One kanji, or several by their places as in {@code 二〇二四}. */
  private static Optional<Part> kanji(String text, int at) {
    int end = endOfKanji(text, at);
    if (end == at || end - at > LONGEST) {
      return Optional.empty();
    }
    var whole = value(text, at, end);
    int last = end < text.length() && text.charAt(end) == '・' ? endOfKanji(text, end + 1) : end;
    boolean hasDecimals =
        last > end + 1 && last < text.length() && BEHIND_DECIMALS.indexOf(text.charAt(last)) >= 0;
    return hasDecimals
        ? Optional.of(
            new Part(last, whole.add(value(text, end + 1, last).movePointLeft(last - end - 1))))
        : Optional.of(new Part(end, whole));
  }

  private static int endOfKanji(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST
        && KANJI.indexOf(text.charAt(end)) >= 0
        && !text.startsWith("四半", end)) {
      end++;
    }
    return end;
  }

  private static BigDecimal value(String text, int start, int end) {
    var number = BigDecimal.ZERO;
    for (int i = start; i < end; i++) {
      number = number.multiply(BigDecimal.TEN).add(digit(text.charAt(i)));
    }
    return number;
  }

  private static BigDecimal digit(char c) {
    return BigDecimal.valueOf(KANJI.indexOf(c));
  }
}
