package akkord.literal;

import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * German compounds with a number in words: {@code fünfjährig}, {@code dreifach}, {@code
 * zweitgrößte}. Other languages often say these without a figure.
 */
final class NumberCompoundRule implements Rule {

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("jährig", Signs.YEAR),
          Map.entry("jährlich", Signs.YEAR),
          Map.entry("jahres", Signs.YEAR),
          Map.entry("monatig", Signs.MONTHS),
          Map.entry("monatlich", Signs.MONTHS),
          Map.entry("wöchig", Signs.WEEK),
          Map.entry("wöchentlich", Signs.WEEK),
          Map.entry("tägig", Signs.DAYS),
          Map.entry("stündig", Signs.HOUR),
          Map.entry("minütig", Signs.MINUTE),
          Map.entry("mal", Signs.TIMES));

  /** Most letters of such a word. */
  private static final int LONGEST = 60;

  private static final int FEWEST_LETTERS = 3;

  /** What stands behind the number of a cardinal, or how it begins. */
  private static final List<String> COUNTED =
      List.of(
          "jähr",
          "jahres",
          "monat",
          "wöch",
          "tägig",
          "stündig",
          "minütig",
          "mal",
          "fach",
          "teilig",
          "köpfig",
          "stufig",
          "sprachig",
          "seitig",
          "stellig",
          "gliedrig",
          "stöckig");

  private static final String ENDING = "(?:e[mnrs]?)?";
  private static final Pattern CARDINAL =
      Pattern.compile(
          "(?<n>\\p{L}{3,}?)(?:(?<unit>jährig|jährlich|jahres|monatig|monatlich|wöchig|wöchentlich|"
              + "tägig|stündig|minütig|mal)|"
              + "fach|teilig|köpfig|stufig|sprachig|seitig|stellig|gliedrig|stöckig)"
              + "\\p{L}{0,20}");
  private static final Pattern MULTIPLIED = Pattern.compile("ver(?<n>\\p{L}{4,}?)fach\\p{L}*");
  private static final Pattern ORDINAL =
      Pattern.compile("(?<n>zwei|drit|vier|fünf|sechs|sieb|neun|zehn)t\\p{L}{3,}" + ENDING);
  private static final Map<String, Integer> STEMS = Map.of("drit", 3, "sieb", 7);

  private static final Pattern OPENING =
      Pattern.compile("(?:ein|zwei|dri|drei|vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf|ver)");

  /** Whether a word, in lower case, can be such a compound. */
  static boolean canBe(String word) {
    return word.length() <= LONGEST && OPENING.matcher(word).lookingAt() && read(word).isPresent();
  }

  @Override
  public Opening opening() {
    return Opening.with("aezdvfsnht");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    int end = Text.endOfLetters(text, at);
    return read(Text.lowerCase(text, at, end))
        .flatMap(value -> Match.of(Literal.loose(at, end, value)));
  }

  private static Optional<Value> read(String word) {
    var cardinal = CARDINAL.matcher(word);
    if (canBeCardinal(word) && cardinal.matches()) {
      var number = GermanNumberWords.number(cardinal.group("n"));
      if (number.filter(n -> n.signum() > 0).isPresent()) {
        return number.map(n -> quantity(n, cardinal.group("unit")));
      }
    }
    var multiplied = MULTIPLIED.matcher(word);
    if (multiplied.matches()) {
      return GermanNumberWords.number(multiplied.group("n")).map(n -> quantity(n, null));
    }
    var ordinal = ORDINAL.matcher(word);
    return ordinal.matches() ? Optional.of(place(ordinal.group("n"))) : Optional.empty();
  }

  private static boolean canBeCardinal(String word) {
    for (int i = FEWEST_LETTERS; i < word.length(); i++) {
      for (String part : COUNTED) {
        if (word.startsWith(part, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Value quantity(BigDecimal number, @Nullable String unit) {
    return new Quantity(number, Optional.ofNullable(unit).map(UNITS::get));
  }

  private static Value place(String stem) {
    var number = STEMS.get(stem);
    return new Ordinal(
        number != null
            ? number
            : GermanNumberWords.number(stem).map(BigDecimal::intValue).orElseThrow());
  }
}
