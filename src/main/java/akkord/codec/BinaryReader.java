package akkord.codec;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link BinaryWriter} wrote, in the same order. For one thread. */
public final class BinaryReader {

  private final List<String> known = new ArrayList<>();
  private final byte[] bytes;
  private final int end;
  private int next;

  /** Reads from the start of these bytes, which nobody may change meanwhile. */
  public BinaryReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /**
   * Reads a part of these bytes.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  public BinaryReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.next = start;
    this.end = end;
  }

  /** Whether there is nothing more. */
  public boolean isAtEnd() {
    return next >= end;
  }

  /** Where in the bytes the next one stands. */
  public int place() {
    return next;
  }

  /** Leaves out this many bytes. */
  public void skip(int count) throws IOException {
    if (count < 0 || count > end - next) {
      throw new EOFException("bytes end early");
    }
    next += count;
  }

  /** The next byte, from 0 to 255. */
  public int octet() throws IOException {
    if (next >= end) {
      throw new EOFException("bytes end early");
    }
    return bytes[next++] & 0xFF;
  }

  /** The next number. */
  public long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int octet = octet();
      value |= (octet & 0x7FL) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new IOException("a number without end");
  }

  /** How many things follow, each of which takes a byte at least. */
  public int count() throws IOException {
    long count = number();
    if (count < 0 || count > end - next) {
      throw new EOFException("more things than bytes: " + count);
    }
    return (int) count;
  }

  /** The next bytes. */
  public byte[] bytes() throws IOException {
    return raw(count());
  }

  /** This many bytes. */
  public byte[] raw(int count) throws IOException {
    skip(count);
    return Arrays.copyOfRange(bytes, next - count, next);
  }

  /** The next text. */
  public String text() throws IOException {
    long number = number();
    if (number < 0 || number > 1) {
      if (number < 0 || number - 2 >= known.size()) {
        throw new IOException("an unknown text: " + number);
      }
      return known.get((int) number - 2);
    }
    String text = text(number);
    known.add(text);
    return text;
  }

  /** The next text, which stands by itself. */
  public String loneText() throws IOException {
    return text(number());
  }

  /** Leaves out a text that stands by itself. */
  public void skipLoneText() throws IOException {
    number();
    skip(count());
  }

  private String text(long form) throws IOException {
    int count = count();
    String text = form == 0 ? new String(bytes, next, count, StandardCharsets.UTF_8) : units(count);
    next += count;
    return text;
  }

  private String units(int count) {
    var units = new char[count / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[next + 2 * i] << 8) | (bytes[next + 2 * i + 1] & 0xFF));
    }
    return new String(units);
  }
}
