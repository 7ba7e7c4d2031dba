package akkord.linkeddata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
    this.value =
        json.replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException brokenJdk) {
      throw new IllegalStateException(brokenJdk);
    }
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
