package akkord.content;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.RecordCodec;
import akkord.codec.Seal;
import akkord.model.Checksum;
import akkord.model.EntryId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entries as one run leaves them for the next, in parts that are written and read on all cores. A
 * part of which no entry has changed is handed on as it is.
 *
 * <p>The bytes start with the version of the program and the shape of what follows; each part has a
 * check sum of its own.
 */
final class KeptParts {

  /** So many entries share what they say alike. */
  private static final int ENTRIES = 128;

  /** More is not handed on, in bytes. */
  private static final int LARGEST = 1 << 29;

  private final String version;
  private final Optional<Origin> origin;
  private final List<Part> parts;
  private final Map<EntryId, KeptEntry> entries = new HashMap<>();
  private final Optional<Codecs> known;

  private KeptParts(
      String version, Optional<Origin> origin, List<Part> parts, Optional<Codecs> known) {
    this.version = version;
    this.origin = origin;
    this.parts = parts;
    this.known = known;
    parts.forEach(part -> part.entries().forEach(entry -> entries.put(entry.entry().id(), entry)));
  }

  /**
   * What holds for all entries.
   *
   * @param ground what of the whole site their reading depended on
   * @param drafts whether drafts were included
   */
  record Origin(Ground ground, Drafts drafts) {}

  /** Entries that were written together. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Part(byte[] bytes, List<KeptEntry> entries) {

    /** Whether it is large enough and all its entries are still as they were. */
    @SuppressWarnings("ReferenceEquality") // what was read anew may be equal by chance
    boolean isWhole(Map<EntryId, KeptEntry> now) {
      return entries.size() > ENTRIES / 2
          && entries.stream().allMatch(entry -> now.get(entry.entry().id()) == entry);
    }
  }

  /** How it is written. */
  private record Codecs(RecordCodec<Origin> origin, RecordCodec<KeptEntry> entries) {

    static Codecs make() {
      return new Codecs(
          RecordCodec.of(Origin.class, KeptContent.SHOWN),
          RecordCodec.of(KeptEntry.class, KeptContent.SHOWN));
    }

    String shape() {
      return Checksum.of((origin.shape() + entries.shape()).getBytes(StandardCharsets.UTF_8)).hex();
    }
  }

  /** What an earlier run has left; nothing where that can't be used. */
  static KeptParts of(byte[] bytes, String version, int jobs) throws InterruptedException {
    if (bytes.length == 0) {
      return new KeptParts(version, Optional.empty(), List.of(), Optional.empty());
    }
    var codecs = Codecs.make();
    try {
      var in = new BinaryReader(bytes);
      if (in.text().equals(version) && in.text().equals(codecs.shape())) {
        var origin = codecs.origin().read(Seal.opened(in.bytes())).getFirst();
        var sealed = new ArrayList<byte[]>();
        for (int left = in.count(); left > 0; left--) {
          sealed.add(in.bytes());
        }
        var parts =
            ParallelReading.all(
                sealed, jobs, part -> new Part(part, codecs.entries().read(Seal.opened(part))));
        return new KeptParts(version, Optional.of(origin), parts, Optional.of(codecs));
      }
    } catch (IOException | NoSuchElementException damaged) {
      // then everything is read anew
    }
    return new KeptParts(version, Optional.empty(), List.of(), Optional.of(codecs));
  }

  /** An entry that was left. */
  Optional<KeptEntry> find(EntryId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Whether this held when the entries were read. */
  boolean isFrom(Origin other) {
    return origin.filter(other::equals).isPresent();
  }

  /** Whether these are the entries that were left, and no others. */
  @SuppressWarnings("ReferenceEquality") // what was read anew may be equal by chance
  boolean isSame(Map<EntryId, KeptEntry> now) {
    return now.size() == entries.size()
        && now.entrySet().stream()
            .allMatch(entry -> entries.get(entry.getKey()) == entry.getValue());
  }

  /** The bytes that leave these entries; empty where they are too many. */
  byte[] with(Origin now, Map<EntryId, KeptEntry> all, int jobs)
      throws IOException, InterruptedException {
    var whole = parts.stream().filter(part -> part.isWhole(all)).toList();
    var others = new TreeMap<>(all);
    whole.forEach(part -> part.entries().forEach(entry -> others.remove(entry.entry().id())));
    var codecs = known.orElseGet(Codecs::make);
    var out = new BinaryWriter();
    out.text(version);
    out.text(codecs.shape());
    out.bytes(Seal.sealed(codecs.origin().write(List.of(now))));
    var written =
        ParallelReading.all(
            divided(List.copyOf(others.values())),
            jobs,
            next -> Seal.sealed(codecs.entries().write(next)));
    out.number(whole.size() + written.size());
    whole.forEach(part -> out.bytes(part.bytes()));
    written.forEach(out::bytes);
    byte[] bytes = out.toBytes();
    return bytes.length > LARGEST ? new byte[0] : bytes;
  }

  private static List<List<KeptEntry>> divided(List<KeptEntry> entries) {
    var divided = new ArrayList<List<KeptEntry>>();
    for (int i = 0; i < entries.size(); i += ENTRIES) {
      divided.add(entries.subList(i, Math.min(i + ENTRIES, entries.size())));
    }
    return divided;
  }
}
