package akkord.linkeddata;

import akkord.model.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * JSON-LD that a page may hold as it is in a {@code script} element: no character in it can end
 * that element, open a comment or start a reference.
 *
 * <p>Nothing outside this package can make it.
 */
public final class StructuredData {

  private final String value;

  /**
   * Escapes what the surrounding page would read. In JSON these characters stand inside strings
   * only, where {@code \}{@code uXXXX} means the same.
   *
   * @param json any JSON
   */
  StructuredData(String json) {
    this.value = escaped(json);
  }

  private static String escaped(String json) {
    var escaped = new StringBuilder(0);
    int written = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        escaped.append(json, written, i).append("\\u").append(HexFormat.of().toHexDigits(c));
        written = i + 1;
      }
    }
    return written == 0 ? json : escaped.append(json, written, json.length()).toString();
  }

  /** The JSON, on one line. */
  public String value() {
    return value;
  }

  /**
   * How a content security policy names it, such as {@code sha256-…}. Browsers don't run data and
   * don't ask; checkers of pages do.
   *
   * @see <a href="https://www.w3.org/TR/CSP3/#grammardef-hash-source">CSP 3</a>
   */
  public String hashSource() {
    byte[] hash = Checksum.digest(value.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StructuredData data && data.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
