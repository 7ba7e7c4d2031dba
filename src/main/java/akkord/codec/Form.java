package akkord.codec;

import java.io.IOException;

/** How the values of one type are written and read. Safe for use by several threads. */
interface Form {

  /** Writes a value of the type. */
  void write(Object value, FormWriter out);

  /**
   * Reads a value of the type.
   *
   * @throws IOException if the bytes are none of such a value
   */
  Object read(FormReader in) throws IOException;
}
