package akkord.links;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Texts by numbers: the pages of a site name the same addresses over and over. It only grows, so
 * that what was written with it can be read with what became of it. Texts that were left by an
 * earlier check are read where they are asked for. To read is for several threads, to number for
 * one.
 */
final class TextTable {

  private final byte[] bytes;
  private final int[] starts;
  private final AtomicReferenceArray<String> read;
  private final int fresh;
  private final List<String> added = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A table without texts. */
  TextTable() {
    this(new byte[0], new int[1], 0);
  }

  /**
   * What an earlier check has left.
   *
   * @param bytes hold its texts
   * @param starts where each begins, and where the last one ends
   * @param fresh how many there were when all were collected anew
   */
  private TextTable(byte[] bytes, int[] starts, int fresh) {
    this.bytes = bytes;
    this.starts = starts;
    this.fresh = fresh;
    this.read = new AtomicReferenceArray<>(starts.length - 1);
  }

  /** Reads a table, whose texts stay in these bytes until they are asked for. */
  static TextTable read(BinaryReader in, byte[] bytes) throws IOException {
    int fresh = (int) in.number();
    int count = in.count();
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i] = in.place();
      in.skipLoneText();
    }
    starts[count] = in.place();
    return new TextTable(bytes, starts, fresh);
  }

  /** Asks for every text. */
  void readAll() throws IOException {
    for (int i = 0; i < size(); i++) {
      text(i);
    }
  }

  void write(BinaryWriter out) {
    out.number(fresh == 0 ? size() : fresh);
    out.number(size());
    out.raw(bytes, starts[0], starts[starts.length - 1]);
    added.forEach(out::loneText);
  }

  int size() {
    return read.length() + added.size();
  }

  /** Whether more texts have come than there were: many of them will have gone out of use. */
  boolean isWorn() {
    return size() > 2 * fresh && fresh > 0;
  }

  String text(long number) throws IOException {
    if (number < 0 || number >= size()) {
      throw new IOException("an unknown text: " + number);
    }
    int place = (int) number;
    if (place >= read.length()) {
      return added.get(place - read.length());
    }
    String known = read.get(place);
    if (known == null) {
      known = new BinaryReader(bytes, starts[place], starts[place + 1]).loneText();
      read.set(place, known);
    }
    return known;
  }

  /**
   * The number of a text, which has one from now on. Of the texts that were left only those are
   * known that have been asked for by the first call; any other gets a second number.
   */
  int number(String text) {
    var known = numbers().putIfAbsent(text, size());
    if (known == null) {
      added.add(text);
      return size() - 1;
    }
    return known;
  }

  /** The number of a text, if it has one; none of those that were not asked for. */
  OptionalInt find(String text) {
    var known = numbers().get(text);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  private Map<String, Integer> numbers() {
    if (numbers.isEmpty()) {
      for (int i = 0; i < read.length(); i++) {
        String known = read.get(i);
        if (known != null) {
          numbers.putIfAbsent(known, i);
        }
      }
    }
    return numbers;
  }
}
