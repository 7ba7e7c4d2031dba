package akkord.links;

import akkord.codec.Seal;
import akkord.model.Checksum;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one check leaves to the next: all that it knows of the site, and the SHA-256 of each file
 * that it has read, so that the next reads only files with other bytes, and checks what these
 * concern. For one thread.
 *
 * <p>It tells its own check sum and the version of the program that checks; of bytes that are
 * damaged or come from another version nothing is used. What has not changed is handed on as it
 * came, its texts by their numbers in a table that grows; once most of them will have gone out of
 * use, all is written anew.
 */
public final class LinkMemory {

  /** More than this is not handed on, in bytes: what some 125,000 agreements leave. */
  private static final int LARGEST = 1 << 29;

  private final String version;
  private final Optional<KeptSite> earlier;
  private byte[] bytes;
  private Optional<KeptSite> now = Optional.empty();

  private LinkMemory(String version, Optional<KeptSite> earlier, byte[] bytes) {
    this.version = version;
    this.earlier = earlier;
    this.bytes = bytes;
  }

  /**
   * What an earlier check has left.
   *
   * @param bytes what it was; empty, if there is none
   * @param version tells apart programs that may read or judge the same bytes differently
   */
  public static LinkMemory of(byte[] bytes, String version) {
    try {
      var earlier = KeptSite.read(Seal.opened(bytes), version);
      return new LinkMemory(version, earlier, earlier.isPresent() ? bytes : new byte[0]);
    } catch (IOException | RuntimeException damaged) {
      return new LinkMemory(version, Optional.empty(), new byte[0]);
    }
  }

  /** What to hand on to the next check; written when it is first asked for. */
  public byte[] bytes() throws IOException {
    if (now.isPresent()) {
      bytes = bytes(now.get());
      now = Optional.empty();
    }
    return bytes;
  }

  private byte[] bytes(KeptSite site) throws IOException {
    try {
      byte[] written = site.bytes(version);
      return written.length > LARGEST ? new byte[0] : Seal.sealed(written);
    } catch (DamagedMemoryException damaged) { // in a part that this check did not ask for
      return new byte[0];
    }
  }

  /** Checks a site, and remembers it. */
  LinkReport verify(LinkedSite site, Optional<BaseUrl> base, int jobs)
      throws IOException, InterruptedException {
    var readings = new Readings(site, jobs);
    var sums = sums(site);
    if (earlier.isPresent()) {
      try {
        return verify(readings, sums, earlier.get(), base);
      } catch (DamagedMemoryException damaged) {
        // then nothing of it is used
      }
    }
    return verify(readings, sums, KeptSite.nothing(base), base);
  }

  private LinkReport verify(
      Readings readings,
      SequencedMap<FilePath, Optional<Checksum>> sums,
      KeptSite before,
      Optional<BaseUrl> base)
      throws IOException, InterruptedException {
    var changed = changed(before.sums(), sums);
    var session = LinkSession.after(before.site().told(base), readings, changed);
    var report = session.report();
    if (!changed.isEmpty() || !base.equals(before.site().told())) {
      now = Optional.of(new KeptSite(session.known(), sums));
    }
    return report;
  }

  /** The sums of all files, or nothing in the place of one that is never opened. */
  private static SequencedMap<FilePath, Optional<Checksum>> sums(LinkedSite site)
      throws IOException {
    var sums = new LinkedHashMap<FilePath, Optional<Checksum>>();
    for (var file : site.files()) {
      sums.put(file, Reading.opens(file) ? Optional.of(sum(site, file)) : Optional.empty());
    }
    return sums;
  }

  private static Checksum sum(LinkedSite site, FilePath file) throws IOException {
    var known = site.checksum(file);
    return known.isPresent() ? known.get() : Checksum.of(site.read(file));
  }

  /** The files that were added, changed or removed. */
  private static Set<FilePath> changed(
      Map<FilePath, Optional<Checksum>> before, Map<FilePath, Optional<Checksum>> now) {
    var changed = new TreeSet<FilePath>();
    now.forEach((file, sum) -> {
      if (!sum.equals(before.get(file))) {
        changed.add(file);
      }
    });
    before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    return changed;
  }
}
