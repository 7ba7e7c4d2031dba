package akkord.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads immutable values that are made of records, sealed interfaces, enumerations,
 * texts, numbers, days, and collections of these. How, follows from the records' components, so
 * that a new component needs no work here. Safe for use by several threads.
 *
 * @param <T> the values' type
 */
public final class RecordCodec<T> {

  private final Class<T> type;
  private final Form form;
  private final String shape;

  private RecordCodec(Class<T> type, Form form, String shape) {
    this.type = type;
    this.form = form;
    this.shape = shape;
  }

  /**
   * The codec of a type.
   *
   * @param shown the types that values declared as {@link Object} may have; one of another type
   *     comes back as its text
   * @throws IllegalArgumentException if something in the type is none of the above, which is a bug
   */
  public static <T> RecordCodec<T> of(Class<T> type, List<Class<?>> shown) {
    var forms = new Forms(shown);
    var form = forms.of(type);
    return new RecordCodec<>(type, form, forms.description());
  }

  /**
   * The names and components of everything that is written: bytes of another shape are to be read
   * by no means.
   */
  public String shape() {
    return shape;
  }

  /** Values as bytes; what comes in several of them is written once. */
  public byte[] write(List<? extends T> values) {
    var bytes = new BinaryWriter();
    var out = new FormWriter(bytes);
    bytes.number(values.size());
    values.forEach(value -> form.write(value, out));
    return bytes.toBytes();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the bytes are damaged
   */
  public List<T> read(byte[] bytes) throws IOException {
    var reader = new BinaryReader(bytes);
    var in = new FormReader(reader);
    int count = reader.count();
    var values = new ArrayList<T>();
    for (int i = 0; i < count; i++) {
      values.add(type.cast(form.read(in)));
    }
    if (!reader.isAtEnd()) {
      throw new IOException("more bytes than values");
    }
    return values;
  }
}
