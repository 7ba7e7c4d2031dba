package akkord.links;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.Seal;
import akkord.model.Checksum;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Outlines that an earlier check has read, so that only files with new bytes are read again. One is
 * found by the SHA-256 of a file's bytes and by what was to be read in them, and stands for no
 * other bytes. Safe for use by several threads.
 *
 * <p>What is handed on holds the outlines that this check asked for, and no others. It tells its
 * own check sum and the version of the program that reads; of bytes that are damaged or come from
 * another version nothing is used. An outline that was known is handed on as it came; its texts
 * stand in a table for all of them.
 */
public final class OutlineMemory {

  private static final int DIGEST = 32;

  /** More than this is not handed on, in bytes. */
  private static final int LARGEST = 1 << 27;

  /** Finds an outline: what was to be read, and the sum of the bytes that it was read in. */
  private record Key(String kind, Checksum sum) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int order = sum.hex().compareTo(other.sum.hex());
      return order == 0 ? kind.compareTo(other.kind) : order;
    }
  }

  /**
   * What an earlier check has handed on.
   *
   * @param texts the texts of all outlines
   * @param fresh how many there were when all were collected anew
   * @param outlines each as bytes
   */
  private record Earlier(TextTable texts, int fresh, Map<Key, byte[]> outlines) {

    /** Whether more texts have come than there were: many of them will have gone out of use. */
    boolean isWorn() {
      return texts.size() > 2 * fresh;
    }
  }

  private final String version;
  private final Earlier earlier;
  private final Set<Key> used = ConcurrentHashMap.newKeySet();
  private final Map<Key, Outline> read = new ConcurrentHashMap<>();

  private OutlineMemory(String version, Earlier earlier) {
    this.version = version;
    this.earlier = earlier;
  }

  /**
   * What an earlier check has handed on.
   *
   * @param bytes what it was; empty, if there is none
   * @param version tells apart programs that may read the same bytes differently
   */
  public static OutlineMemory of(byte[] bytes, String version) {
    try {
      return new OutlineMemory(version, parse(bytes, version));
    } catch (IOException damaged) {
      return new OutlineMemory(version, nothing());
    }
  }

  private static Earlier nothing() {
    return new Earlier(new TextTable(), 0, Map.of());
  }

  private static Earlier parse(byte[] bytes, String version) throws IOException {
    var in = new BinaryReader(Seal.opened(bytes));
    if (!in.text().equals(version)) {
      return nothing();
    }
    int fresh = (int) in.number();
    var texts = TextTable.read(in);
    var outlines = new HashMap<Key, byte[]>();
    for (int left = in.count(); left > 0; left--) {
      String kind = in.text();
      var sum = new Checksum(HexFormat.of().formatHex(in.raw(DIGEST)));
      outlines.put(new Key(kind, sum), in.bytes());
    }
    return new Earlier(texts, fresh, outlines);
  }

  /** What to hand on to the next check. */
  public byte[] bytes() {
    try {
      byte[] bytes = earlier.isWorn() ? collected() : added();
      return bytes.length > LARGEST ? new byte[0] : Seal.sealed(bytes);
    } catch (IOException damaged) { // an outline that nobody can have read
      throw new IllegalStateException(damaged);
    }
  }

  /** New outlines beside those that came. */
  private byte[] added() {
    var outlines = new TreeMap<Key, byte[]>();
    used.forEach(key -> outlines.put(key, Objects.requireNonNull(earlier.outlines().get(key))));
    var texts = earlier.texts();
    new TreeMap<>(read)
        .forEach((key, outline) -> outlines.put(key, OutlineBytes.of(outline, texts)));
    return written(outlines, texts, earlier.fresh() == 0 ? texts.size() : earlier.fresh());
  }

  /** All outlines, with their texts alone. */
  private byte[] collected() throws IOException {
    var nameless = new FilePath("");
    var all = new TreeMap<>(read);
    for (var key : used) {
      byte[] known = Objects.requireNonNull(earlier.outlines().get(key));
      all.put(key, OutlineBytes.read(known, earlier.texts(), nameless));
    }
    var texts = new TextTable();
    var outlines = new TreeMap<Key, byte[]>();
    all.forEach((key, outline) -> outlines.put(key, OutlineBytes.of(outline, texts)));
    return written(outlines, texts, texts.size());
  }

  private byte[] written(SortedMap<Key, byte[]> outlines, TextTable texts, int fresh) {
    var out = new BinaryWriter();
    out.text(version);
    out.number(fresh);
    texts.write(out);
    out.number(outlines.size());
    outlines.forEach((key, bytes) -> {
      out.text(key.kind());
      out.raw(HexFormat.of().parseHex(key.sum().hex()));
      out.bytes(bytes);
    });
    return out.toBytes();
  }

  /** Reads an outline. */
  interface Source {
    Outline read() throws IOException;
  }

  /** The outline of a file whose bytes have this sum, which is read only where it is not known. */
  Outline outline(FilePath file, String kind, Checksum sum, Source source) throws IOException {
    var key = new Key(kind, sum);
    byte[] known = earlier.outlines().get(key);
    if (known != null) {
      try {
        var outline = OutlineBytes.read(known, earlier.texts(), file);
        used.add(key);
        return outline;
      } catch (IOException | IndexOutOfBoundsException damaged) {
        // then it is read anew
      }
    }
    var outline = source.read();
    read.put(key, outline);
    return outline;
  }
}
