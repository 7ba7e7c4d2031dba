package akkord.links;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A path on a server as it stands in addresses: it starts with a slash and may be percent-encoded.
 *
 * @param value the path
 */
record ServerPath(String value) {

  /** A file's path with those characters encoded that mean something else in an address. */
  static String encoded(String file) {
    return file.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
  }

  /** Whether a path lies at or below this one, which ends in a slash. */
  boolean holds(String path) {
    return (path + "/").startsWith(value) || path.startsWith(value);
  }

  /** The path that a relative path means here, its dots resolved. */
  ServerPath resolve(String relative) {
    if (relative.isEmpty()) {
      return this;
    }
    String whole =
        relative.startsWith("/")
            ? relative
            : value.substring(0, value.lastIndexOf('/') + 1) + relative;
    var elements = new ArrayList<String>();
    String[] written = whole.substring(1).split("/", -1);
    for (int i = 0; i < written.length; i++) {
      add(elements, written[i], i == written.length - 1 ? End.LAST : End.INNER);
    }
    return new ServerPath("/" + String.join("/", elements));
  }

  private enum End {
    INNER,
    LAST
  }

  private static void add(List<String> elements, String element, End end) {
    switch (element.replace("%2e", ".").replace("%2E", ".")) {
      case ".." -> {
        if (!elements.isEmpty()) {
          elements.removeLast();
        }
        closeFolder(elements, end);
      }
      case "." -> closeFolder(elements, end);
      default -> elements.add(element);
    }
  }

  private static void closeFolder(List<String> elements, End end) {
    if (end == End.LAST) {
      elements.add("");
    }
  }

  /**
   * The path in plain characters; an encoded slash stays as it is, since it parts no elements.
   *
   * @return empty where something is not the encoding of anything
   */
  Optional<String> decoded() {
    if (value.indexOf('%') < 0) {
      return Optional.of(value);
    }
    return percentDecoded(value.replace("%2F", "%252F").replace("%2f", "%252f"));
  }

  /** A text with its percent-encoding undone, or empty where it is not one of UTF-8. */
  static Optional<String> percentDecoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var plain = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        plain.put(bytes[i]);
      } else if (i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
        plain.put(
            (byte)
                (HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2])));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static boolean isHex(byte b) {
    return HexFormat.isHexDigit(b);
  }
}
