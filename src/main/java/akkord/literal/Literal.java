package akkord.literal;

import akkord.location.Span;
import java.util.List;

/**
 * A figure in running text.
 *
 * @param span where it stands, in UTF-16 code units of the text
 * @param readings what it can mean, the likeliest first; at least one
 * @param weight whether its counterpart has to be a figure as well
 */
public record Literal(Span span, List<Value> readings, Weight weight) {

  /** Whether another language has to name a figure as well. */
  public enum Weight {
    /** A figure that each language names, such as {@code 110 million}. */
    FIRM,
    /** A word that another language may say without a figure, such as {@code both}. */
    LOOSE
  }

  public Literal {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a figure means something: " + span);
    }
    readings = List.copyOf(readings);
  }

  static Literal firm(int start, int end, Value... readings) {
    return new Literal(new Span(start, end), List.of(readings), Weight.FIRM);
  }

  static Literal loose(int start, int end, Value... readings) {
    return new Literal(new Span(start, end), List.of(readings), Weight.LOOSE);
  }

  /** What it most likely means. */
  public Value value() {
    return readings.getFirst();
  }

  boolean isFirm() {
    return weight == Weight.FIRM;
  }

  /** Whether two figures are the same but for their places. */
  boolean saysTheSameAs(Literal other) {
    return weight == other.weight && readings.equals(other.readings);
  }

  /** Whether two figures can mean the same. */
  boolean matches(Literal other) {
    return readings.stream().anyMatch(mine -> other.readings.stream().anyMatch(mine::isSameAs));
  }
}
