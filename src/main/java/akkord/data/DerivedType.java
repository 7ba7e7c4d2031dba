package akkord.data;

import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * A value that follows from another one.
 *
 * @param base what is written
 * @param restriction what else holds for what is written, as far as a schema can say it
 * @param step how the value follows from it
 */
public record DerivedType<S, T>(
    ValueType<S> base, Optional<Restriction> restriction, Step<S, T> step) implements ValueType<T> {

  /** What holds for a written value beyond its type. */
  public sealed interface Restriction {
    /** No item of a list is there twice. */
    record EachOnce() implements Restriction {}

    /** A mapping has a key. */
    record NotEmpty() implements Restriction {}

    /** A number is not zero. */
    record NotZero() implements Restriction {}

    /** A text has no more words. */
    record AtMostWords(int most) implements Restriction {}
  }

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
  public Message wanted() {
    return base.wanted();
  }
}
