package akkord.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that lie beside these classes. */
final class Resources {

  private Resources() {}

  /** The text of a file that a test knows to be there. */
  static String text(String name) {
    try (var file = Resources.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
