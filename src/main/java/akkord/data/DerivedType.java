package akkord.data;

import java.util.Optional;

/**
 * A value that follows from another one.
 *
 * @param base what is written
 * @param step how the value follows from it
 */
public record DerivedType<S, T>(ValueType<S> base, Step<S, T> step) implements ValueType<T> {

  /** The way from what is written to what is meant. */
  @FunctionalInterface
  public interface Step<S, T> {
    /** The value, or empty where it is refused, which the step then reports. */
    Optional<T> take(S value, Node node, Reading reading);
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    return base.read(node, reading).flatMap(value -> step.take(value, node, reading));
  }

  @Override
  public String wanted() {
    return base.wanted();
  }
}
