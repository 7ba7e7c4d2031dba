package akkord.literal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English numbers in words: {@code twenty-four}, {@code two thousand and ten}, {@code one and a
 * half}, and years such as {@code nineteen ninety-nine}.
 */
final class EnglishNumberWords implements NumberWords {

  private static final Map<String, Integer> UNITS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9);
  private static final Map<String, Integer> TEENS =
      Map.of(
          "ten", 10,
          "eleven", 11,
          "twelve", 12,
          "thirteen", 13,
          "fourteen", 14,
          "fifteen", 15,
          "sixteen", 16,
          "seventeen", 17,
          "eighteen", 18,
          "nineteen", 19);
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20,
          "thirty", 30,
          "forty", 40,
          "fifty", 50,
          "sixty", 60,
          "seventy", 70,
          "eighty", 80,
          "ninety", 90);
  private static final Set<String> OTHERS = Set.of("a", "an", "hundred", "thousand", "half");
  private static final List<String> ONE = List.of("a", "an", "one");
  private static final Pattern HALF =
      Pattern.compile("(?i)(?:half(?:[\\s\\p{Z}]+|-)an?|(?:a|one)[\\s\\p{Z}-]+half)(?!\\p{L})");
  private static final Pattern AND_A_HALF = Pattern.compile("(?i)[\\s\\p{Z}]+and a half(?!\\p{L})");
  private static final Pattern HUNDRED = Pattern.compile("(?i)[\\s\\p{Z}]+hundred(?!\\p{L})");
  private static final Pattern THOUSAND = Pattern.compile("(?i)[\\s\\p{Z}]+thousand(?!\\p{L})");
  private static final Pattern AND = Pattern.compile("(?i)[\\s\\p{Z}]+(?:and[\\s\\p{Z}]+)?");

  /** A whole number in words. */
  private record Whole(int number, int end) {}

  @Override
  public Optional<Spelt> at(String text, int offset) {
    var whole = thousands(text, offset);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    var spelt = withHalf(text, whole.get());
    return spelt.number().compareTo(BigDecimal.ONE) > 0 ? Optional.of(spelt) : Optional.empty();
  }

  private static Spelt withHalf(String text, Whole whole) {
    var number = BigDecimal.valueOf(whole.number());
    var half =
        Text.hasBehindBlanks(text, whole.end(), "and a half")
            ? Text.behind(AND_A_HALF, text, whole.end())
            : Optional.<Integer>empty();
    return half.isPresent()
        ? new Spelt(number.add(new BigDecimal("0.5")), half.get())
        : new Spelt(number, whole.end());
  }

  private static Optional<Whole> thousands(String text, int offset) {
    var first = hundreds(text, offset);
    if (first.isEmpty()) {
      first = article(text, offset, "thousand");
    }
    if (first.isEmpty() || !Text.hasBehindBlanks(text, first.get().end(), "thousand")) {
      return first;
    }
    return thousands(text, first.get());
  }

  private static Optional<Whole> thousands(String text, Whole first) {
    var behind = Text.behind(THOUSAND, text, first.end());
    return Optional.of(
        behind.isEmpty()
            ? first
            : withRest(
                text,
                new Whole(first.number() * 1000, behind.get()),
                EnglishNumberWords::hundreds));
  }

  private static Optional<Whole> hundreds(String text, int offset) {
    var first = belowHundred(text, offset);
    if (first.isEmpty()) {
      first = article(text, offset, "hundred");
    }
    if (first.isEmpty()) {
      return first;
    }
    var whole = first.get();
    var behind =
        Text.hasBehindBlanks(text, whole.end(), "hundred")
            ? Text.behind(HUNDRED, text, whole.end())
            : Optional.<Integer>empty();
    if (behind.isPresent()) {
      var hundreds = new Whole(whole.number() * 100, behind.get());
      return Optional.of(withRest(text, hundreds, EnglishNumberWords::belowHundred));
    }
    var year = year(text, whole);
    return year.isPresent() ? year : first;
  }

  /** {@code nineteen ninety-nine}. */
  private static Optional<Whole> year(String text, Whole century) {
    int next = Text.afterBlanks(text, century.end());
    return next > century.end() && century.number() >= 10 && century.number() <= 20
        ? belowHundred(text, next)
            .filter(rest -> rest.number() >= 10)
            .map(rest -> new Whole(century.number() * 100 + rest.number(), rest.end()))
        : Optional.empty();
  }

  /** {@code a hundred}: only before the very word. */
  private static Optional<Whole> article(String text, int offset, String scale) {
    int end = offset + 1;
    boolean isArticle =
        text.regionMatches(true, offset, "a", 0, 1)
            && Text.hasBehindBlanks(text, end, scale)
            && !Text.isLetterAt(text, Text.afterBlanks(text, end) + scale.length());
    return isArticle ? Optional.of(new Whole(1, end)) : Optional.empty();
  }

  /** A smaller number than the one that it belongs to. */
  private interface Rest {
    Optional<Whole> at(String text, int offset);
  }

  private static Whole withRest(String text, Whole whole, Rest smaller) {
    return Text.behind(AND, text, whole.end())
        .flatMap(next -> smaller.at(text, next))
        .filter(rest -> rest.number() < whole.number())
        .map(rest -> new Whole(whole.number() + rest.number(), rest.end()))
        .orElse(whole);
  }

  private static Optional<Whole> belowHundred(String text, int offset) {
    int end = Text.endOfLetters(text, offset);
    String word = Text.lowerCase(text, offset, end);
    var tens = TENS.get(word);
    if (tens == null) {
      var small = UNITS.getOrDefault(word, TEENS.get(word));
      return Optional.ofNullable(small).map(n -> new Whole(n, end));
    }
    int next = end < text.length() && Text.isHyphen(text.charAt(end)) ? end + 1 : end;
    var unit = next > end ? UNITS.get(Text.word(text, next)) : null;
    return Optional.of(
        unit == null
            ? new Whole(tens, end)
            : new Whole(tens + unit, Text.endOfLetters(text, next)));
  }

  @Override
  public Optional<Integer> one(String text, int offset) {
    int end = Text.endOfLetters(text, offset);
    return Text.isOneOf(ONE, text, offset, end) ? Optional.of(end) : Optional.empty();
  }

  @Override
  public Optional<Integer> half(String text, int offset) {
    return canBeHalf(text, offset) ? Text.behind(HALF, text, offset) : Optional.empty();
  }

  private static boolean canBeHalf(String text, int offset) {
    int next = Text.endOfLetters(text, offset);
    while (next < text.length() && (text.charAt(next) == '-' || Text.isBlankAt(text, next))) {
      next++;
    }
    return text.regionMatches(true, offset, "half", 0, 4)
        || text.regionMatches(true, next, "half", 0, 4);
  }

  /** The words that numbers can begin with. */
  static Set<String> first() {
    var words = new HashSet<>(OTHERS);
    List.of(UNITS, TEENS, TENS).forEach(numbers -> words.addAll(numbers.keySet()));
    return words;
  }

  @Override
  public String firstLetters() {
    return "aotfsenth";
  }

  @Override
  public boolean canStart(String word) {
    return UNITS.containsKey(word)
        || TEENS.containsKey(word)
        || TENS.containsKey(word)
        || OTHERS.contains(word);
  }
}
