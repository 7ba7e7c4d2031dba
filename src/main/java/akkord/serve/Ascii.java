package akkord.serve;

import java.nio.charset.StandardCharsets;

/** Text that the protocol is made of. */
final class Ascii {

  private Ascii() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
