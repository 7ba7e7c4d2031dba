package akkord.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request asks for.
 *
 * @param path begins with a slash; its escapes are decoded, once; no element of it is empty, but
 *     for the last, nor {@code .} or {@code ..}
 * @param query as it was written, with its question mark; empty where there is none
 */
record Address(String path, String query) {

  /** What may stand in a path of RFC 3986. */
  private static final Pattern PATH = Pattern.compile("/[!$&-;=@-Z_a-z~%]*");

  /** The address that a request's target names. */
  static Address parse(String target) throws Refusal {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String query = mark < 0 ? "" : target.substring(mark);
    if (!PATH.matcher(path).matches() || query.contains("#")) {
      throw new Refusal(Status.BAD_REQUEST);
    }
    String decoded = decode(path);
    if (!isPlain(decoded)) {
      throw new Refusal(Status.BAD_REQUEST);
    }
    return new Address(decoded, query);
  }

  private static boolean isPlain(String path) {
    String[] elements = path.substring(1).split("/", -1);
    return path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
        && Arrays.stream(elements).noneMatch(e -> e.equals(".") || e.equals(".."))
        && Arrays.stream(elements, 0, elements.length - 1).noneMatch(String::isEmpty)
        && !path.startsWith("//");
  }

  /** The value of a parameter, decoded; empty where it does not stand in the query. */
  Optional<String> parameter(String name) throws Refusal {
    if (query.isEmpty()) {
      return Optional.empty();
    }
    for (String part : query.substring(1).split("&", -1)) {
      if (part.startsWith(name + "=")) {
        return Optional.of(decode(part.substring(name.length() + 1)));
      }
    }
    return Optional.empty();
  }

  private static String decode(String text) throws Refusal {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '%') {
        bytes.write(text.charAt(i));
      } else if (i + 2 < text.length()) {
        bytes.write(digit(text.charAt(i + 1)) << 4 | digit(text.charAt(i + 2)));
        i += 2;
      } else {
        throw new Refusal(Status.BAD_REQUEST);
      }
    }
    try {
      var strict = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed
      return strict.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException malformed) {
      throw new Refusal(Status.BAD_REQUEST);
    }
  }

  private static int digit(char c) throws Refusal {
    int digit = c < 0x80 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw new Refusal(Status.BAD_REQUEST);
    }
    return digit;
  }
}
