package akkord.codec;

import java.util.HashMap;
import java.util.Map;

/** Where values are written to, with the names that stand there already. For one thread. */
final class FormWriter {

  private final BinaryWriter bytes;
  private final Map<Object, Integer> names = new HashMap<>();

  FormWriter(BinaryWriter bytes) {
    this.bytes = bytes;
  }

  BinaryWriter bytes() {
    return bytes;
  }

  /** Writes a name: its number where it came before, else 0 and the name itself. */
  void name(Object name, Form form) {
    var number = names.get(name);
    if (number != null) {
      bytes.number(number);
      return;
    }
    bytes.number(0);
    form.write(name, this);
    names.put(name, names.size() + 1);
  }
}
