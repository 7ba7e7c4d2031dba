package akkord.content;

import akkord.diagnostic.Message;
import java.util.Optional;

/** The mark that some editors put at the start of a file. */
final class ByteOrderMark {

  private static final char MARK = '\uFEFF';

  private ByteOrderMark() {}

  /** The name of an encoding other than UTF-8 that the first bytes stand for. */
  static Optional<Message> otherEncoding(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
      return Optional.of(Message.of("UTF-32, little end first"));
    }
    if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
      return Optional.of(Message.of("UTF-32, big end first"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(Message.of("UTF-16, little end first"));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(Message.of("UTF-16, big end first"))
        : Optional.empty();
  }

  /** A text without its mark. */
  static String strip(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
