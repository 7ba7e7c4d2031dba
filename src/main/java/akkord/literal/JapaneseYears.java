package akkord.literal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Years of the calendar and of the eras: {@code 2024年}, {@code 令和6年}. */
final class JapaneseYears {

  private static final int FIRST = 1_500;
  private static final int LAST = 2_199;
  private static final int LONGEST_ERA = 64;

  /** The year before the first of each era. */
  private static final Prefixes<Integer> ERAS =
      new Prefixes<>(Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018));

  /** The same year by the other count. */
  private static final Pattern OTHERWISE =
      Pattern.compile("\\((?:(?:明治|大正|昭和|平成|令和)[0-9元〇一二三四五六七八九十]{1,4}|[12][0-9]{3})年?(?:度)?\\)");

  /** What makes so many years of it, or ten. */
  private static final Pattern NO_YEAR = Pattern.compile("間|代|目|ぶり|分の|前(?![半期])");

  private JapaneseYears() {}

  /** The year at an offset. */
  static Optional<Lexicon.Hit<Integer>> at(String text, int at) {
    return ERAS.at(text, at)
        .flatMap(era -> ofEra(text, era))
        .or(() ->
            JapaneseNumeral.at(text, at)
                .filter(numeral -> numeral.upTo(LAST) >= FIRST)
                .map(numeral -> new Lexicon.Hit<>(numeral.upTo(LAST), numeral.end())))
        .flatMap(number -> withSign(text, number));
  }

  private static Optional<Lexicon.Hit<Integer>> ofEra(String text, Lexicon.Hit<Integer> era) {
    int at = Text.afterBlanks(text, era.end());
    if (text.startsWith("元", at)) {
      return Optional.of(new Lexicon.Hit<>(era.meaning() + 1, at + 1));
    }
    return JapaneseNumeral.at(text, at)
        .filter(numeral -> numeral.upTo(LONGEST_ERA) > 0)
        .map(
            numeral -> new Lexicon.Hit<>(era.meaning() + numeral.upTo(LONGEST_ERA), numeral.end()));
  }

  private static Optional<Lexicon.Hit<Integer>> withSign(String text, Lexicon.Hit<Integer> number) {
    int at = Text.afterBlanks(text, behindOther(text, number.end()));
    var other = NO_YEAR.matcher(text).region(Math.min(at + 1, text.length()), text.length());
    return text.startsWith("年", at) && !other.useTransparentBounds(true).lookingAt()
        ? Optional.of(new Lexicon.Hit<>(number.meaning(), behindOther(text, at + 1)))
        : Optional.empty();
  }

  private static int behindOther(String text, int at) {
    var matcher = OTHERWISE.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
