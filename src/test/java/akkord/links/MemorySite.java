package akkord.links;

import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import akkord.route.Origins;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site in memory, written as one text in which {@code -- name --} starts a file.
 *
 * <p>A broken bar stands in it before each place at which a finding is expected; it is no part of
 * the files.
 */
record MemorySite(SortedMap<String, byte[]> bytes, Map<String, Origins> made)
    implements LinkedSite {

  static final char MARK = '¦';
  private static final BaseUrl BASE = new BaseUrl(new SafeUrl("https://example.org/site/"));

  static MemorySite of(String text) {
    var files = new TreeMap<String, byte[]>();
    for (String file : text.split("(?m)^(?=-- .* --$)", -1)) {
      if (file.startsWith("-- ")) {
        int line = file.indexOf('\n');
        String content = file.substring(line + 1).replace(String.valueOf(MARK), "");
        files.put(
            file.substring(3, file.indexOf(" --\n")), content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return new MemorySite(files, Map.of());
  }

  MemorySite with(String file, byte[] content) {
    var more = new TreeMap<>(bytes);
    more.put(file, content);
    return new MemorySite(more, made);
  }

  /** The same site, of which it is known what made the links of a page. */
  MemorySite madeFrom(String file, String source, Map<String, Location> links) {
    var more = new HashMap<>(made);
    more.put(file, new Origins(Optional.of(new SourcePath(source)), links));
    return new MemorySite(bytes, more);
  }

  @Override
  public SortedSet<FilePath> files() {
    var files = new TreeSet<FilePath>();
    bytes.keySet().forEach(name -> files.add(new FilePath(name)));
    return files;
  }

  @Override
  public byte[] read(FilePath file) throws IOException {
    byte[] content = bytes.get(file.value());
    if (content == null) {
      throw new FileNotFoundException(file.value());
    }
    return content;
  }

  @Override
  public SourcePath shown(FilePath file) {
    return new SourcePath(file.value());
  }

  @Override
  public Origins origins(FilePath file) {
    return made.getOrDefault(file.value(), Origins.NONE);
  }

  LinkReport verify() {
    return verify(Optional.of(BASE), 2);
  }

  LinkReport verify(Optional<BaseUrl> base, int jobs) {
    try {
      return LinkVerifier.verify(this, base, jobs);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The web addresses outside. */
  List<OutwardUse> outward() {
    try {
      return LinkSession.check(this, Optional.of(BASE), 2).outward();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * The findings, one line each, such as {@code index.html:1:10 broken-link: there is no 'a'}; but
   * none about orphans, of which there are many where a site has only what a test needs.
   */
  List<String> findings() {
    return allFindings().stream().filter(found -> !found.contains(" orphan-page: ")).toList();
  }

  /** All findings, one line each. */
  List<String> allFindings() {
    return verify().diagnostics().stream()
        .map(found -> found.location() + " " + found.code().id() + ": " + found.text())
        .toList();
  }
}
