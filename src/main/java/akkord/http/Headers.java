package akkord.http;

import java.util.List;
import java.util.Optional;

/**
 * Fields of a request or an answer, in their order.
 *
 * @param fields the fields; a name may stand several times
 */
public record Headers(List<Field> fields) {

  /** No fields. */
  public static final Headers NONE = new Headers(List.of());

  public Headers {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name its name, in any letter case
   * @param value its value without white space around it
   */
  public record Field(String name, String value) {}

  /** The first value of a field, whatever the letter case of its name. */
  public Optional<String> first(String name) {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .findFirst();
  }
}
