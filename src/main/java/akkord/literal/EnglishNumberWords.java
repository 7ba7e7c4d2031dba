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
  private static final Pattern ONE = Pattern.compile("(?i)(?:one|an?)(?!\\p{L})");
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
    return thousands(text, offset)
        .map(whole -> withHalf(text, whole))
        .filter(spelt -> spelt.number().compareTo(BigDecimal.ONE) > 0);
  }

  private static Spelt withHalf(String text, Whole whole) {
    var number = BigDecimal.valueOf(whole.number());
    return Text.behind(AND_A_HALF, text, whole.end())
        .map(end -> new Spelt(number.add(new BigDecimal("0.5")), end))
        .orElse(new Spelt(number, whole.end()));
  }

  private static Optional<Whole> thousands(String text, int offset) {
    var first = hundreds(text, offset).or(() -> article(text, offset, THOUSAND));
    if (first.isEmpty()) {
      return first;
    }
    return Text.behind(THOUSAND, text, first.get().end())
        .map(end ->
            withRest(
                text, new Whole(first.get().number() * 1000, end), EnglishNumberWords::hundreds))
        .or(() -> first);
  }

  private static Optional<Whole> hundreds(String text, int offset) {
    var first = belowHundred(text, offset).or(() -> article(text, offset, HUNDRED));
    if (first.isEmpty()) {
      return first;
    }
    var whole = first.get();
    return Text.behind(HUNDRED, text, whole.end())
        .map(end ->
            withRest(text, new Whole(whole.number() * 100, end), EnglishNumberWords::belowHundred))
        .or(() -> year(text, whole))
        .or(() -> first);
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
  private static Optional<Whole> article(String text, int offset, Pattern scale) {
    int end = Text.endOfLetters(text, offset);
    String word = Text.lowerCase(text, offset, end);
    return word.equals("a") && Text.behind(scale, text, end).isPresent()
        ? Optional.of(new Whole(1, end))
        : Optional.empty();
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
    return Text.behind(ONE, text, offset);
  }

  @Override
  public Optional<Integer> half(String text, int offset) {
    return Text.behind(HALF, text, offset);
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
