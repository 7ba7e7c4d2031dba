package akkord.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Writes the browser's side of the server into pages. It is a file of the same origin, as the
 * pages' content security policy wants.
 *
 * @param token what the script has to know
 */
record PageScript(Token token) {

  private static final int DIGEST_BYTES = 12;

  /** A page with the script before the end of its body. */
  byte[] into(byte[] page) {
    byte[] script =
        Ascii.bytes(
            "<script src=\""
                + Router.CLIENT
                + "\" data-token=\""
                + token.value()
                + "\" data-seen=\""
                + digest(page)
                + "\"></script>");
    int end = endOfBody(page);
    byte[] written = Arrays.copyOf(page, page.length + script.length);
    System.arraycopy(script, 0, written, end, script.length);
    System.arraycopy(page, end, written, end + script.length, page.length - end);
    return written;
  }

  private static int endOfBody(byte[] page) {
    byte[] tag = Ascii.bytes("</body>");
    for (int at = page.length - tag.length; at >= 0; at--) {
      if (Arrays.equals(page, at, at + tag.length, tag, 0, tag.length)) {
        return at;
      }
    }
    return page.length;
  }

  /** Tells pages apart. */
  static String digest(byte[] page) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(page);
      return HexFormat.of().formatHex(sum, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }

  /** The text of a page. */
  static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }
}
