package akkord.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Checksum(String hex) {

  private static final int DIGITS = 64;

  /** Only ever copied: to look for the algorithm takes longer than to sum up a small file. */
  private static final MessageDigest UNUSED = sha256();

  public Checksum {
    if (!isForm(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** Whether a text is a SHA-256 as it is written here. */
  public static boolean isForm(String hex) {
    if (hex.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      char c = hex.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The check sum of these bytes. */
  public static Checksum of(byte[] bytes) {
    return new Checksum(HexFormat.of().formatHex(digest(bytes)));
  }

  /** The SHA-256 of these bytes as it is: 32 bytes. */
  public static byte[] digest(byte[] bytes) {
    try {
      return ((MessageDigest) UNUSED.clone()).digest(bytes);
    } catch (CloneNotSupportedException thatOfTheJdkIs) {
      throw new IllegalStateException(thatOfTheJdkIs);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
