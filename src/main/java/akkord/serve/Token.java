package akkord.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret of one run of the server.
 *
 * @param value letters and digits
 */
public record Token(String value) {

  private static final int BYTES = 16;

  /** One that nobody can guess. */
  public static Token random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Token(HexFormat.of().formatHex(bytes));
  }

  /** Compares without telling by the time it takes how much is right. */
  boolean matches(String text) {
    return MessageDigest.isEqual(bytes(value), bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
