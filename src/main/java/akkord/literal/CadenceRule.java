package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.Value.Fraction;
import akkord.literal.Value.Quantity;
import akkord.location.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words for how often something happens or how long it takes, without a number of their own: {@code
 * halbjährlich} is every six months and twice a year.
 */
final class CadenceRule implements Rule {

  private static final List<Value> HALF_YEARLY = List.of(months(6), times(2));
  private static final List<Value> QUARTERLY = List.of(months(3), times(4));
  private static final List<Value> HALF_YEAR = List.of(months(6), new Fraction(1, 2));

  static final CadenceRule GERMAN =
      new CadenceRule(
          Words.join(
              Words.all(
                  HALF_YEARLY,
                  "halbjährlich",
                  "halbjährliche",
                  "halbjährlichen",
                  "halbjährlicher",
                  "halbjährliches"),
              Words.all(
                  QUARTERLY,
                  "vierteljährlich",
                  "vierteljährliche",
                  "vierteljährlichen",
                  "vierteljährlicher",
                  "vierteljährliches"),
              Words.all(
                  HALF_YEAR,
                  "halbjährige",
                  "halbjährigen",
                  "halbjähriger",
                  "halbjähriges",
                  "halbe Jahr",
                  "halbes Jahr",
                  "halben Jahr",
                  "halben Jahres")));

  static final CadenceRule ENGLISH =
      new CadenceRule(
          Words.join(
              Words.all(
                  HALF_YEARLY,
                  "half-yearly",
                  "semi-annual",
                  "semi-annually",
                  "semiannual",
                  "semiannually"),
              Words.all(QUARTERLY, "quarterly"),
              Words.all(List.of(months(24)), "biennial", "biennially"),
              Words.all(List.of(months(36)), "triennial", "triennially"),
              Words.all(List.of(Quantity.of(2)), "every other"),
              Words.all(HALF_YEAR, "half a year")));

  private final Lexicon<List<Value>> words;

  private CadenceRule(Map<String, List<Value>> words) {
    this.words = Lexicon.ofWords(words);
  }

  private static Value months(long number) {
    return new Quantity(BigDecimal.valueOf(number), Optional.of(Signs.MONTHS));
  }

  private static Value times(long number) {
    return new Quantity(BigDecimal.valueOf(number), Optional.of(Signs.TIMES));
  }

  /** The first words of all expressions, in lower case. */
  Set<String> openers() {
    return words.firstWords();
  }

  @Override
  public Opening opening() {
    return Opening.with(words.firstLetters());
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var hit = words.at(text, at);
    return hit.isPresent()
        ? Match.of(new Literal(new Span(at, hit.get().end()), hit.get().meaning(), Weight.LOOSE))
        : Optional.empty();
  }
}
