package akkord.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where values are read from, with the names that were read already. For one thread. */
final class FormReader {

  /**
   * Deeper than texts may be nested, and no danger to a thread's stack. A message that lists more
   * things than this is not read back: where one was left, everything is read anew.
   */
  private static final int DEEPEST = 500;

  private final BinaryReader bytes;
  private final List<Object> names = new ArrayList<>();
  private int depth;

  FormReader(BinaryReader bytes) {
    this.bytes = bytes;
  }

  BinaryReader bytes() {
    return bytes;
  }

  /** Reads a name of a type. */
  Object name(Class<?> type, Form form) throws IOException {
    long number = bytes.number();
    if (number == 0) {
      var name = form.read(this);
      names.add(name);
      return name;
    }
    if (number < 0 || number > names.size()) {
      throw new IOException("an unknown name: " + number);
    }
    var name = names.get((int) number - 1);
    if (!type.isInstance(name)) {
      throw new IOException("a name of another type: " + name);
    }
    return name;
  }

  /** Goes into a value that may hold others of its type. */
  void enter() throws IOException {
    if (++depth > DEEPEST) {
      throw new IOException("values nested too deeply");
    }
  }

  void leave() {
    depth--;
  }
}
