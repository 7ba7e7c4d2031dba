package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import akkord.location.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers behind what they number, which other languages may tell by an ordinal: {@code Platz 6},
 * {@code phase one}.
 *
 * @param vocabulary the language's words
 * @param nouns what is numbered, in lower case
 */
record NumberedRule(Vocabulary vocabulary, Set<String> nouns) implements Rule {

  static final Set<String> GERMAN =
      Set.of(
          "platz", "rang", "stelle", "phase", "stufe", "kapitel", "runde", "teil", "band", "tag",
          "nummer", "etappe", "säule", "quartal");
  static final Set<String> ENGLISH =
      Set.of(
          "place", "rank", "ranks", "ranked", "phase", "stage", "level", "chapter", "round", "part",
          "volume", "day", "number", "pillar", "tier", "quarter");

  private static final Pattern DIGITS =
      Pattern.compile("[1-9][0-9]?(?![\\p{L}\\p{N}%]|[.,/:\u2013-][\\p{L}\\p{N}])");
  private static final int MOST = 99;

  NumberedRule {
    nouns = Set.copyOf(nouns);
  }

  @Override
  public Opening opening() {
    return new Opening(vocabulary.words().firstLetters(), Opening.ANYTHING);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    if (!nouns.contains(Text.wordBefore(text, at))) {
      return Optional.empty();
    }
    var digits = Text.matcher(DIGITS, text, at);
    if (digits.lookingAt()) {
      return numbered(text, at, digits.end(), Integer.parseInt(digits.group()), Weight.FIRM);
    }
    var word = vocabulary.words().at(text, at).filter(spelt -> isPlace(spelt.number()));
    return word.isPresent()
        ? numbered(text, at, word.get().end(), word.get().number().intValueExact(), Weight.FIRM)
        : vocabulary.words().one(text, at).flatMap(end -> numbered(text, at, end, 1, Weight.LOOSE));
  }

  private static boolean isPlace(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
  }

  /** Not where the number counts what follows: {@code Stelle 3 Millionen Euro bereit}. */
  private Optional<Match> numbered(String text, int at, int end, int number, Weight weight) {
    int behind = Text.afterGap(text, end);
    boolean counts =
        vocabulary.scales().at(text, behind).isPresent()
            || vocabulary.measures().at(text, behind).isPresent()
            || Signs.unit(text, behind).isPresent()
            || Signs.currency(text, behind).isPresent();
    var readings = List.<Value>of(Quantity.of(number), new Ordinal(number));
    return counts ? Optional.empty() : Match.of(new Literal(new Span(at, end), readings, weight));
  }
}
