package akkord.links;

import akkord.model.Checksum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Outlines that an earlier check has read, so that only files with new bytes are read again. One is
 * found by the SHA-256 of a file's bytes and by what was to be read in them, and stands for no
 * other bytes. Safe for use by several threads.
 *
 * <p>What is handed on holds the outlines that this check asked for, and no others. It starts with
 * its own SHA-256 and the version of the program that reads; of bytes that are damaged or come from
 * another version nothing is used.
 */
public final class OutlineMemory {

  private static final int DIGEST = 32;

  /** More than this is not handed on, in bytes. */
  private static final int LARGEST = 1 << 26;

  private final String version;
  private final Map<String, byte[]> earlier;
  private final Map<String, byte[]> now = new ConcurrentHashMap<>();

  private OutlineMemory(String version, Map<String, byte[]> earlier) {
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
      return new OutlineMemory(version, Map.of());
    }
  }

  private static Map<String, byte[]> parse(byte[] bytes, String version) throws IOException {
    if (bytes.length < DIGEST
        || !Arrays.equals(sha256(bytes, DIGEST), 0, DIGEST, bytes, 0, DIGEST)) {
      return Map.of();
    }
    var all = new HashMap<String, byte[]>();
    var packed = new ByteArrayInputStream(bytes, DIGEST, bytes.length - DIGEST);
    try (var in = new DataInputStream(new InflaterInputStream(packed))) {
      if (!in.readUTF().equals(version)) {
        return Map.of();
      }
      for (int left = in.readInt(); left > 0; left--) {
        String key = in.readUTF();
        all.put(key, in.readNBytes(in.readInt()));
      }
    }
    return all;
  }

  /** What to hand on to the next check. */
  public byte[] bytes() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(new byte[DIGEST]);
    try (var out =
        new DataOutputStream(new DeflaterOutputStream(whole, new Deflater(Deflater.BEST_SPEED)))) {
      out.writeUTF(version);
      out.writeInt(now.size());
      for (var outline : new TreeMap<>(now).entrySet()) {
        out.writeUTF(outline.getKey());
        out.writeInt(outline.getValue().length);
        out.write(outline.getValue());
      }
    } catch (IOException impossible) { // it is written to memory
      throw new IllegalStateException(impossible);
    }
    byte[] bytes = whole.toByteArray();
    System.arraycopy(sha256(bytes, DIGEST), 0, bytes, 0, DIGEST);
    return bytes.length > LARGEST ? new byte[0] : bytes;
  }

  /** Reads an outline. */
  interface Source {
    Outline read() throws IOException;
  }

  /** The outline of a file whose bytes have this sum, which is read only where it is not known. */
  Outline outline(FilePath file, String kind, Checksum sum, Source source) throws IOException {
    String key = kind + " " + sum.hex();
    var known = Optional.ofNullable(now.get(key)).or(() -> Optional.ofNullable(earlier.get(key)));
    if (known.isPresent()) {
      now.put(key, known.get());
      return OutlineBytes.read(known.get(), file);
    }
    var outline = source.read();
    now.put(key, OutlineBytes.of(outline));
    return outline;
  }

  private static byte[] sha256(byte[] bytes, int start) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, start, bytes.length - start);
      return digest.digest();
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
