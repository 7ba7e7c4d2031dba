package akkord.codec;

import java.io.IOException;

/**
 * A value of which nothing is known but that it may be shown to people: one of some types as it is,
 * any other as its text.
 *
 * @param known the types that come back as they were, {@link String} among them
 */
record AnyForm(UnionForm known) implements Form {

  @Override
  public void write(Object value, FormWriter out) {
    known.write(known.takes(value) ? value : value.toString(), out);
  }

  @Override
  public Object read(FormReader in) throws IOException {
    return known.read(in);
  }
}
