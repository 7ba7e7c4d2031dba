package akkord.literal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * German numbers in words, each one word: {@code zweitausendvierundzwanzig}, {@code anderthalb}.
 */
final class GermanNumberWords implements NumberWords {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("ein", 1),
          Map.entry("eins", 1),
          Map.entry("zwei", 2),
          Map.entry("zwo", 2),
          Map.entry("drei", 3),
          Map.entry("vier", 4),
          Map.entry("fünf", 5),
          Map.entry("sechs", 6),
          Map.entry("sieben", 7),
          Map.entry("acht", 8),
          Map.entry("neun", 9),
          Map.entry("zehn", 10),
          Map.entry("elf", 11),
          Map.entry("zwölf", 12),
          Map.entry("dreizehn", 13),
          Map.entry("vierzehn", 14),
          Map.entry("fünfzehn", 15),
          Map.entry("sechzehn", 16),
          Map.entry("siebzehn", 17),
          Map.entry("achtzehn", 18),
          Map.entry("neunzehn", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "zwanzig", 20,
          "dreißig", 30,
          "vierzig", 40,
          "fünfzig", 50,
          "sechzig", 60,
          "siebzig", 70,
          "achtzig", 80,
          "neunzig", 90);

  /** Most letters of a number. */
  private static final int LONGEST = 60;

  private static final Map<String, Integer> GENITIVES = Map.of("zweier", 2, "dreier", 3);

  /** What a number begins with. */
  static final List<String> STEMS =
      List.of(
          "ein",
          "zwe",
          "zwo",
          "zwa",
          "zwö",
          "drei",
          "vier",
          "fünf",
          "sech",
          "sieb",
          "acht",
          "neun",
          "zehn",
          "elf",
          "hundert",
          "tausend",
          "halb",
          "anderthalb");

  private static final List<String> ONE =
      List.of("ein", "eine", "einen", "einem", "einer", "eines", "eins");
  private static final Pattern HALF =
      Pattern.compile("(?iu)(?:eine[rn]?[\\s\\p{Z}]+)?halbe[nrs]?(?!\\p{L})");
  private static final String AND_A_HALF = "einhalb";
  private static final String HALF_THOUSAND = "halbtausend";

  /** Words before {@code Acht}, where it means attention. */
  private static final Set<String> ATTENTION = Set.of("außer", "in");

  /** Words before {@code acht} at the end of a clause, where it is part of a verb. */
  private static final Set<String> BEFORE_ATTENTION =
      Set.of("darauf", "gibt", "gab", "geben", "genau", "gut", "nicht");

  /** Words behind {@code sieben}, where it means to sieve. */
  private static final Set<String> OBJECTS = Set.of("den", "das", "ihn", "es");

  private static final Set<String> VAGUE =
      Set.of("mehrere", "mehreren", "einige", "einigen", "viele", "vielen", "paar", "etliche");

  @Override
  public Optional<Spelt> at(String text, int offset) {
    int end = Text.endOfLetters(text, offset);
    String word = Text.lowerCase(text, offset, end);
    if (word.isEmpty()
        || word.length() > LONGEST
        || !canStart(word)
        || isNoNumber(text, offset, word)) {
      return Optional.empty();
    }
    var number = number(word);
    return number.isPresent() && number.get().compareTo(BigDecimal.ONE) > 0
        ? Optional.of(new Spelt(number.get(), end))
        : Optional.empty();
  }

  /** Whether a word is a verb, vague or part of an idiom here. */
  private static boolean isNoNumber(String text, int offset, String word) {
    int end = offset + word.length();
    return switch (word) {
      case "acht" -> {
        String before = Text.wordBefore(text, offset);
        yield (text.charAt(offset) == 'A' && ATTENTION.contains(before))
            || (wordBehind(text, end).isEmpty() && BEFORE_ATTENTION.contains(before));
      }
      case "sieben" -> OBJECTS.contains(wordBehind(text, end));
      case "vier" ->
          wordBehind(text, end).equals("augen") && Text.wordBefore(text, offset).equals("unter");
      case "hundert", "tausend" -> VAGUE.contains(Text.wordBefore(text, offset));
      default -> false;
    };
  }

  private static String wordBehind(String text, int end) {
    return Text.word(text, Text.afterBlanks(text, end));
  }

  /** What a whole word says. */
  static Optional<BigDecimal> number(String word) {
    if (word.equals("anderthalb")) {
      return Optional.of(new BigDecimal("1.5"));
    }
    if (word.endsWith(HALF_THOUSAND)) {
      String half = word.substring(0, word.length() - HALF_THOUSAND.length()) + "halb";
      return number(half).map(n -> n.movePointRight(3));
    }
    if (word.endsWith(AND_A_HALF)) {
      var whole = UNITS.get(word.substring(0, word.length() - AND_A_HALF.length()));
      return Optional.ofNullable(whole).map(n -> new BigDecimal(n + ".5"));
    }
    var genitive = GENITIVES.get(word);
    var whole = genitive != null ? OptionalInt.of(genitive) : thousands(word);
    return whole.isPresent() ? Optional.of(BigDecimal.valueOf(whole.getAsInt())) : Optional.empty();
  }

  private static OptionalInt thousands(String word) {
    int i = word.indexOf("tausend");
    return i < 0
        ? hundreds(word)
        : sum(1000, multiplier(word.substring(0, i)), word.substring(i + "tausend".length()));
  }

  private static OptionalInt hundreds(String word) {
    int i = word.indexOf("hundert");
    return i < 0
        ? belowHundred(word)
        : sum(100, multiplier(word.substring(0, i)), word.substring(i + "hundert".length()));
  }

  private static OptionalInt multiplier(String word) {
    return word.isEmpty() ? OptionalInt.of(1) : hundreds(word);
  }

  private static OptionalInt sum(int scale, OptionalInt multiplier, String rest) {
    String bare = rest.startsWith("und") ? rest.substring(3) : rest;
    var remainder = bare.isEmpty() ? OptionalInt.of(0) : hundreds(bare);
    return multiplier.isPresent() && remainder.isPresent()
        ? OptionalInt.of(scale * multiplier.getAsInt() + remainder.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt belowHundred(String word) {
    var small = UNITS.getOrDefault(word, TENS.get(word));
    if (small != null) {
      return OptionalInt.of(small);
    }
    int i = word.indexOf("und");
    var unit = i > 0 ? UNITS.get(word.substring(0, i)) : null;
    var tens = i > 0 ? TENS.get(word.substring(i + 3)) : null;
    return unit != null && tens != null ? OptionalInt.of(tens + unit) : OptionalInt.empty();
  }

  @Override
  public Optional<Integer> one(String text, int offset) {
    int end = Text.endOfLetters(text, offset);
    return Text.isOneOf(ONE, text, offset, end) ? Optional.of(end) : Optional.empty();
  }

  @Override
  public Optional<Integer> half(String text, int offset) {
    boolean canBe =
        text.regionMatches(true, offset, "halb", 0, 4)
            || Text.hasBehindBlanks(text, Text.endOfLetters(text, offset), "halb");
    return canBe ? Text.behind(HALF, text, offset) : Optional.empty();
  }

  @Override
  public String firstLetters() {
    return "aezdvfsnht";
  }

  @Override
  public boolean canStart(String word) {
    for (String stem : STEMS) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
