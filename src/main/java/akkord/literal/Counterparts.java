package akkord.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs the figures of two texts that mean the same, each with at most one other, as many of the
 * firm ones as can be (a maximum matching).
 *
 * @param differences figures without a counterpart
 */
public record Counterparts<T>(List<Difference<T>> differences) {

  /** Beyond so many figures without a counterpart, they stand against each other in order only. */
  private static final int MOST = 2_000;

  /** A figure in the text that it was read from. */
  public interface Figure {
    /** What was read. */
    Literal literal();
  }

  /**
   * Figures that say different things in the same place, or one that the other text lacks.
   *
   * @param left a figure of the left text
   * @param right a figure of the right text
   */
  public record Difference<T>(Optional<T> left, Optional<T> right) {}

  public Counterparts {
    differences = List.copyOf(differences);
  }

  /** Pairs the figures of two texts. */
  public static <T extends Figure> Counterparts<T> of(List<T> left, List<T> right) {
    if (sayTheSame(left, right)) {
      return new Counterparts<>(List.of());
    }
    var matching = Matching.of(literals(left), literals(right));
    var here = chosen(left, matching::isLeftFree);
    var there = chosen(right, matching::isRightFree);
    return new Counterparts<>(differences(here, there));
  }

  /** Whether the figures of both are the same, one by one. */
  private static boolean sayTheSame(List<? extends Figure> left, List<? extends Figure> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).literal().saysTheSameAs(right.get(i).literal())) {
        return false;
      }
    }
    return true;
  }

  private static List<Literal> literals(List<? extends Figure> figures) {
    return figures.stream().map(Figure::literal).toList();
  }

  private static <T> List<T> chosen(List<T> figures, IntPredicate isChosen) {
    return IntStream.range(0, figures.size()).filter(isChosen).mapToObj(figures::get).toList();
  }

  /** Those of one kind stand against each other in order; then the others that have to be told. */
  private static <T extends Figure> List<Difference<T>> differences(List<T> left, List<T> right) {
    var differences = new ArrayList<Difference<T>>();
    var here = new ArrayList<>(left);
    var there = new ArrayList<>(right);
    if (left.size() <= MOST && right.size() <= MOST) {
      differences.addAll(contradictions(here, there));
    }
    here.removeIf(figure -> !figure.literal().isFirm());
    there.removeIf(figure -> !figure.literal().isFirm());
    int both = Math.min(here.size(), there.size());
    for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
      differences.add(
          i < both
              ? new Difference<>(Optional.of(here.get(i)), Optional.of(there.get(i)))
              : new Difference<>(at(here, i), at(there, i)));
    }
    return differences;
  }

  /** Takes figures of one kind out of both lists, pair by pair. */
  private static <T extends Figure> List<Difference<T>> contradictions(
      List<T> here, List<T> there) {
    var contradictions = new ArrayList<Difference<T>>();
    for (var figure : List.copyOf(here)) {
      there.stream()
          .filter(other -> contradicts(figure.literal(), other.literal()))
          .findFirst()
          .ifPresent(other -> {
            contradictions.add(new Difference<>(Optional.of(figure), Optional.of(other)));
            here.remove(figure);
            there.remove(other);
          });
    }
    return contradictions;
  }

  private static <T> Optional<T> at(List<T> figures, int i) {
    return i < figures.size() ? Optional.of(figures.get(i)) : Optional.empty();
  }

  /**
   * Two loose figures contradict each other only where neither is a one: it is often an article.
   */
  private static boolean contradicts(Literal one, Literal other) {
    boolean sameKind = one.value().getClass() == other.value().getClass();
    boolean isFirm = one.isFirm() || other.isFirm();
    return sameKind && (isFirm || (!isOne(one) && !isOne(other)));
  }

  private static boolean isOne(Literal literal) {
    return switch (literal.value()) {
      case Value.Quantity(var number, var unit) ->
          number.compareTo(BigDecimal.ONE) == 0 && !unit.equals(Optional.of(Signs.TIMES));
      case Value.Ordinal(int number) -> number == 1;
      default -> false;
    };
  }
}
