package akkord.codec;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value of one of several types: which of them, then the value. */
final class UnionForm implements Form {

  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private volatile Form[] forms = {};

  UnionForm(List<Class<?>> types) {
    types.forEach(type -> numbers.put(type, numbers.size()));
  }

  /** Says how the values of each type are written; they may hold others of this union. */
  void complete(List<Form> all) {
    forms = all.toArray(Form[]::new);
  }

  @Override
  public void write(Object value, FormWriter out) {
    var number = numbers.get(type(value));
    if (number == null) {
      throw new IllegalArgumentException("no form for a " + value.getClass().getName());
    }
    out.bytes().number(number);
    forms[number].write(value, out);
  }

  /** Whether there is a form for a value. */
  boolean takes(Object value) {
    return numbers.containsKey(type(value));
  }

  private static Class<?> type(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  @Override
  public Object read(FormReader in) throws IOException {
    long number = in.bytes().number();
    if (number < 0 || number >= forms.length) {
      throw new IOException("an unknown type: " + number);
    }
    return forms[(int) number].read(in);
  }
}
