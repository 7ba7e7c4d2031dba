package akkord.render;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page in the making, in UTF-8, in one array that grows. Templates write thousands of small
 * pieces: each goes to its place at once.
 */
final class PageOutput implements TemplateOutput {

  /** As large as most pages, in bytes. */
  private static final int USUAL = 32 * 1_024;

  /** Up to so many characters, a loop takes less time than an array of their own. */
  private static final int SHORT = 48;

  private byte[] bytes = new byte[USUAL];
  private int length;

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int start, int end) {
    int next = end - start <= SHORT ? writeAscii(value, start, end) : start;
    if (next < end) {
      writeBinaryContent(value.substring(next, end).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes up to the first character that is none of ASCII, and tells where that is. */
  private int writeAscii(String value, int start, int end) {
    makeRoom(end - start);
    int next = start;
    while (next < end && value.charAt(next) < 0x80) {
      bytes[length++] = (byte) value.charAt(next++);
    }
    return next;
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    makeRoom(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  private void makeRoom(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** All that was written. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }
}
