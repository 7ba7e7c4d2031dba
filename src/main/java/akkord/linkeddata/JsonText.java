package akkord.linkeddata;

import java.util.Map;

/**
 * Writes JSON on one line: objects, arrays, texts and numbers, in the order and with the escapes of
 * the JSON library. There is such a text in every page, made of a hundred maps; a walk that knows
 * these few kinds of values takes a fraction of the time that finding a serializer for each does.
 *
 * @see <a href="https://www.rfc-editor.org/info/rfc8259">RFC 8259</a>
 */
public final class JsonText {

  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder out = new StringBuilder(4_096);

  private JsonText() {}

  /**
   * The JSON of a value.
   *
   * @param value a map, a collection, a text or a number, and of such all the way down
   */
  public static String of(Object value) {
    var text = new JsonText();
    text.write(value);
    return text.out.toString();
  }

  private void write(Object value) {
    switch (value) {
      case String text -> writeText(text);
      case Map<?, ?> members -> writeObject(members);
      case Iterable<?> items -> writeArray(items);
      case Number number -> out.append(number);
      default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
    }
  }

  private void writeObject(Map<?, ?> members) {
    char before = '{';
    for (var member : members.entrySet()) {
      out.append(before);
      writeText((String) member.getKey());
      out.append(':');
      write(member.getValue());
      before = ',';
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private void writeArray(Iterable<?> items) {
    out.append('[');
    boolean isFirst = true;
    for (var item : items) {
      if (!isFirst) {
        out.append(',');
      }
      write(item);
      isFirst = false;
    }
    out.append(']');
  }

  private void writeText(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, written, i);
        writeEscaped(c);
        written = i + 1;
      }
    }
    if (written == 0) {
      out.append(text);
    } else {
      out.append(text, written, text.length());
    }
    out.append('"');
  }

  private void writeEscaped(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
    }
  }
}
