package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says, by the fields that it was declared with: all required ones are there, and
 * each value has been read.
 */
public final class FieldValues {

  private final MappingNode mapping;
  private final Map<Field<?>, Object> values;
  private final Set<String> misspelt;
  private final Reading reading;

  FieldValues(
      MappingNode mapping, Map<Field<?>, Object> values, Set<String> misspelt, Reading reading) {
    this.mapping = mapping;
    this.values = Map.copyOf(values);
    this.misspelt = Set.copyOf(misspelt);
    this.reading = reading;
  }

  /** The value of a required field. */
  public <T> T get(Field.Required<T> field) {
    return value(field)
        .orElseThrow(() -> new IllegalArgumentException("not declared: " + field.key()));
  }

  /** The value of a field that may be left out. */
  public <T> Optional<T> get(Field.Allowed<T> field) {
    return value(field);
  }

  /** The values of a field that may be left out, none if it is. */
  public <T> List<T> list(Field.Allowed<List<T>> field) {
    return value(field).orElse(List.of());
  }

  @SuppressWarnings("unchecked") // put there by ObjectType as a field's own type read it
  private <T> Optional<T> value(Field<T> field) {
    @Nullable Object value = values.get(field);
    return Optional.ofNullable((T) value);
  }

  /** Where the mapping starts. */
  public Location start() {
    int start = mapping.span().start();
    return reading.file().location(start, start);
  }

  /** Where the whole mapping stands. */
  public Location location() {
    return reading.location(mapping);
  }

  /** Where a field's value stands; the mapping's start where it is left out. */
  public Location location(Field<?> field) {
    return mapping.find(field.key()).map(reading::location).orElseGet(this::start);
  }

  /** Reports a mistake at a field's value; the message has gaps as in {@link Message#of}. */
  public void report(
      DiagnosticCode code, Field<?> field, @Sentence String pattern, Object... arguments) {
    report(code, location(field), pattern, arguments);
  }

  /** Reports a mistake at a place in this mapping. */
  public void report(
      DiagnosticCode code, Location location, @Sentence String pattern, Object... arguments) {
    reading.found().report(code, location, pattern, arguments);
  }

  /**
   * Reports that one of some fields is missing which another value calls for; unless one of them is
   * there under a misspelt name, which is a mistake already reported.
   */
  public void reportMissing(@Sentence String message, Field<?>... fields) {
    if (Arrays.stream(fields).map(Field::key).noneMatch(misspelt::contains)) {
      reading.found().report(DiagnosticCode.MISSING_KEY, start(), message);
    }
  }
}
