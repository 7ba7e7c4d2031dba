package akkord.data;

import akkord.diagnostic.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may stand in a place of an editor's data, and how it is read.
 *
 * <p>Declarations are values that can be looked into: a schema or a handbook follows from the same
 * ones that reading does. Immutable, safe for use by several threads.
 *
 * @param <T> what is read
 */
public sealed interface ValueType<T>
    permits ScalarType, ListType, ObjectType, LanguageMapType, EitherType, DerivedType {

  /**
   * Reads a value.
   *
   * @return empty if it can't be read, which is then reported
   */
  Optional<T> read(Node node, Reading reading);

  /** What is wanted, for messages, such as {@code a date}. */
  Message wanted();

  /** The same value seen as something else. */
  default <R> ValueType<R> map(Function<? super T, ? extends R> seen) {
    return derive((value, _, _) -> Optional.of(seen.apply(value)));
  }

  /** A value that follows from this one and its place, or is refused with a report. */
  default <R> ValueType<R> derive(DerivedType.Step<T, R> step) {
    return new DerivedType<>(this, Optional.empty(), step);
  }

  /** The same, where a schema can say what else holds for what is written. */
  default <R> ValueType<R> derive(
      DerivedType.Restriction restriction, DerivedType.Step<T, R> step) {
    return new DerivedType<>(this, Optional.of(restriction), step);
  }

  /** A list of such values; it may be empty. */
  default ValueType<List<T>> list() {
    return new ListType<>(this, 0, ListType.Form.LIST);
  }

  /** A list of at least one such value. */
  default ValueType<List<T>> someOf() {
    return new ListType<>(this, 1, ListType.Form.LIST);
  }

  /** One such value, or a list of at least one. */
  default ValueType<List<T>> oneOrMore() {
    return new ListType<>(this, 1, ListType.Form.ONE_OR_LIST);
  }
}
