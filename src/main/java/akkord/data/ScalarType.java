package akkord.data;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A single value.
 *
 * @param wanted what is wanted, such as {@code a date}
 * @param words all words that are allowed, in their order; empty where others are, too
 * @param rule how it is read
 */
public record ScalarType<T>(String wanted, Collection<String> words, Rule<T> rule)
    implements ValueType<T> {

  public ScalarType {
    words = List.copyOf(words);
  }

  /** How a single value is read. */
  @FunctionalInterface
  public interface Rule<T> {
    /** The value, or empty where it is refused, which the rule then reports. */
    Optional<T> read(ScalarNode node, Reading reading);
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (node instanceof ScalarNode scalar) {
      return rule.read(scalar, reading);
    }
    reading.reportKind(node, wanted);
    return Optional.empty();
  }
}
