package akkord.codec;

import java.io.IOException;

/**
 * A small record that comes often, such as the path of a file: written once, then as a number.
 *
 * @param type the record
 * @param whole how it is written the first time
 */
record NameForm(Class<?> type, Form whole) implements Form {

  @Override
  public void write(Object value, FormWriter out) {
    out.name(value, whole);
  }

  @Override
  public Object read(FormReader in) throws IOException {
    return in.name(type, whole);
  }
}
