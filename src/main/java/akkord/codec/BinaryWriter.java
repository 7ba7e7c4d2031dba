package akkord.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes values one after the other into memory. A text that comes again is written as a number.
 * For one thread.
 */
public final class BinaryWriter {

  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes;
  private int size;

  /** Begins with room for a page of text. */
  public BinaryWriter() {
    this(1 << 10);
  }

  /**
   * Begins with other room; it grows by itself.
   *
   * @param room how much, in bytes, at least 1
   */
  public BinaryWriter(int room) {
    bytes = new byte[room];
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  /** Writes a byte, the lowest of these bits. */
  public void octet(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  /** Writes a number; small ones that are not negative take the least room (LEB128). */
  public void number(long value) {
    reserve(10);
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  /** Writes bytes, with how many there are. */
  public void bytes(byte[] value) {
    number(value.length);
    raw(value);
  }

  /** Writes bytes whose number the reader knows. */
  public void raw(byte[] value) {
    raw(value, 0, value.length);
  }

  /**
   * Writes some of these bytes, whose number the reader knows.
   *
   * @param start the first of them
   * @param end where they end, exclusive
   */
  public void raw(byte[] value, int start, int end) {
    reserve(end - start);
    System.arraycopy(value, start, bytes, size, end - start);
    size += end - start;
  }

  /** Writes any text, whole or not: an unpaired surrogate comes back as it was. */
  public void text(String value) {
    var number = known.putIfAbsent(value, known.size() + 2);
    if (number != null) {
      number(number);
    } else {
      loneText(value);
    }
  }

  /** Writes any text that is to be read by itself, however often it comes. */
  public void loneText(String value) {
    boolean isWhole = isWhole(value);
    number(isWhole ? 0 : 1);
    bytes(isWhole ? value.getBytes(StandardCharsets.UTF_8) : units(value));
  }

  /** Whether each surrogate of a text has its other half. */
  private static boolean isWhole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        int character = value.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(character)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** The code units of a text; an encoder would replace surrogates without their other half. */
  private static byte[] units(String value) {
    byte[] units = new byte[2 * value.length()];
    for (int i = 0; i < value.length(); i++) {
      units[2 * i] = (byte) (value.charAt(i) >> 8);
      units[2 * i + 1] = (byte) value.charAt(i);
    }
    return units;
  }

  /** All that was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
