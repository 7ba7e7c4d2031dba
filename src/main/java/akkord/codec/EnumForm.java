package akkord.codec;

import java.io.IOException;
import java.util.List;

/**
 * A constant of an enumeration: its number.
 *
 * @param constants all constants in their order
 */
@SuppressWarnings("EnumOrdinal") // bytes are read by nobody but the program that wrote them
record EnumForm(List<Object> constants) implements Form {

  @Override
  public void write(Object value, FormWriter out) {
    out.bytes().number(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(FormReader in) throws IOException {
    long number = in.bytes().number();
    if (number < 0 || number >= constants.size()) {
      throw new IOException("an unknown constant: " + number);
    }
    return constants.get((int) number);
  }
}
