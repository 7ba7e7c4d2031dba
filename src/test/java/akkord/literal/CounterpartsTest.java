package akkord.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.literal.Literal.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of two texts find their partners, and what is left over is told. */
class CounterpartsTest {

  private static final Unit KILOMETRE = new Unit("km", "length", BigDecimal.valueOf(1_000));
  private static final Unit TONNE = new Unit("t", "mass", BigDecimal.valueOf(1_000));

  private record Figure(Literal literal) implements Counterparts.Figure {}

  /**
   * Figures in short: {@code 5} and {@code 5k} are a number and kilometres, {@code 5t} tonnes,
   * {@code 5.} an ordinal, {@code 5/6} a figure with two readings; {@code ~} before one makes it
   * loose.
   */
  private static List<Figure> figures(String written) {
    return written.isEmpty()
        ? List.of()
        : List.of(written.split(" ")).stream().map(CounterpartsTest::figure).toList();
  }

  private static Figure figure(String written) {
    String bare = written.replace("~", "");
    var readings =
        List.of(bare.split("/")).stream().map(CounterpartsTest::value).toArray(Value[]::new);
    return new Figure(
        bare.equals(written) ? Literal.firm(0, 1, readings) : Literal.loose(0, 1, readings));
  }

  private static Value value(String written) {
    int number = written.charAt(0) - '0';
    Optional<Unit> unit =
        written.endsWith("k")
            ? Optional.of(KILOMETRE)
            : written.endsWith("t") ? Optional.of(TONNE) : Optional.empty();
    return written.endsWith(".")
        ? new Value.Ordinal(number)
        : new Value.Quantity(BigDecimal.valueOf(number), unit);
  }

  private static String shown(List<Figure> all, Optional<Figure> figure) {
    return figure.map(one -> Integer.toString(identity(all, one))).orElse("-");
  }

  @SuppressWarnings("ReferenceEquality") // equal figures differ by their place
  private static int identity(List<Figure> all, Figure one) {
    return IntStream.range(0, all.size()).filter(i -> all.get(i) == one).findFirst().orElseThrow();
  }

  /** Differences are written as the numbers of their figures, left and right. */
  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "1 2 3, 3 1 2, ''",
    "5, '', 0:-",
    "'', 5, -:0",
    "~5, '', ''",
    "2 5, 5, 0:-",
    "5, 6, 0:0",
    "5 7, 6 7, 0:0",
    "5 6, 7 8, 0:0 1:1",
    "5., 6, 0:0",
    "5. 7, 6 8., 0:1 1:0",
    "5k, 5, ''",
    "5k 5, 5 5k, ''",
    "5k 5t, 5 5, ''",
    "5k 5t, 5 5k, ''",
    "5k, 5t, 0:0",
    "5/6, 6, ''",
    "~5, 5, ''",
    "~5 5, 5, ''",
    "5 ~5, ~5, ''",
    "~2, ~3, 0:0",
    "~1, ~3, ''",
    "~2, ~1, ''",
    "~1., ~3., ''",
    "1, ~3, 0:0",
    "~3, 1, 0:0",
    "~2k, ~2, ''",
    "~2., ~3, ''",
  })
  void differencesAreTold(String left, String right, String differences) {
    var here = figures(left);
    var there = figures(right);
    assertEquals(
        differences,
        Counterparts.of(here, there).differences().stream()
            .map(one -> shown(here, one.left()) + ":" + shown(there, one.right()))
            .collect(Collectors.joining(" ")));
  }

  /** Of all ways to pair figures none leaves fewer firm ones without a partner, on either side. */
  @Test
  void asManyFirmFiguresArePairedAsCanBe() {
    var random = new Random(3);
    for (int round = 0; round < 1_000; round++) {
      var left = some(random);
      var right = some(random);
      var matching = Matching.of(left, right);
      var shown = left + " " + right;
      assertEquals(
          mostPaired(firm(left), right),
          IntStream.range(0, left.size())
              .filter(i -> left.get(i).isFirm() && !matching.isLeftFree(i))
              .count(),
          shown);
      assertEquals(
          mostPaired(firm(right), left),
          IntStream.range(0, right.size())
              .filter(j -> right.get(j).isFirm() && !matching.isRightFree(j))
              .count(),
          shown);
      assertEquals(
          IntStream.range(0, left.size()).filter(i -> !matching.isLeftFree(i)).count(),
          IntStream.range(0, right.size()).filter(j -> !matching.isRightFree(j)).count(),
          shown);
    }
  }

  private static List<Literal> some(Random random) {
    var pool = figures("1 1k 1t 2 2k 1/2 ~1 ~2 ~2k ~1/2 2.");
    var some = new ArrayList<Literal>();
    for (int i = random.nextInt(6); i > 0; i--) {
      some.add(pool.get(random.nextInt(pool.size())).literal());
    }
    return some;
  }

  private static List<Literal> firm(List<Literal> literals) {
    return literals.stream().filter(one -> one.weight() == Weight.FIRM).toList();
  }

  /** Tries all ways. */
  private static long mostPaired(List<Literal> left, List<Literal> right) {
    if (left.isEmpty()) {
      return 0;
    }
    var others = left.subList(1, left.size());
    long most = mostPaired(others, right);
    for (int j = 0; j < right.size(); j++) {
      if (left.getFirst().matches(right.get(j))) {
        var remaining = new ArrayList<>(right);
        remaining.remove(j);
        most = Math.max(most, 1 + mostPaired(others, remaining));
      }
    }
    return most;
  }
}
