package akkord.data;

import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * A single value. Where it is a gap, that is reported; a gap in a text is a text all the same, so
 * that a draft can be seen.
 *
 * @param wanted what is wanted, such as {@code a date}
 * @param form what it may be
 * @param rule how it is read
 */
public record ScalarType<T>(Message wanted, ScalarForm form, Rule<T> rule) implements ValueType<T> {

  /** How a single value is read. */
  @FunctionalInterface
  public interface Rule<T> {
    /** The value, or empty where it is refused, which the rule then reports. */
    Optional<T> read(ScalarNode node, Reading reading);
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (node instanceof ScalarNode scalar && Gap.isIn(scalar.text())) {
      reading.reportGap(node, wanted);
      return form instanceof ScalarForm.Line ? rule.read(scalar, reading) : Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return rule.read(scalar, reading);
    }
    reading.reportKind(node, wanted);
    return Optional.empty();
  }
}
