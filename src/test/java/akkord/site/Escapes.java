package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;

/**
 * Bytes and characters that can't stand in a text file of the repository, written as {@code \xFF}
 * for a byte and {@code \}{@code u{202E}} for a character; a backslash is {@code \\}.
 */
final class Escapes {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9A-F]{2})|u\\{([0-9A-F]+)\\}|(\\\\))");

  private Escapes() {}

  static byte[] bytes(String escaped) {
    var bytes = new ByteArrayOutputStream();
    var escape = ESCAPE.matcher(escaped);
    int done = 0;
    while (escape.find()) {
      bytes.writeBytes(escaped.substring(done, escape.start()).getBytes(UTF_8));
      if (escape.group(1) != null) {
        bytes.write(Integer.parseInt(escape.group(1), 16));
      } else if (escape.group(2) != null) {
        bytes.writeBytes(Character.toString(Integer.parseInt(escape.group(2), 16)).getBytes(UTF_8));
      } else {
        bytes.write('\\');
      }
      done = escape.end();
    }
    bytes.writeBytes(escaped.substring(done).getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
