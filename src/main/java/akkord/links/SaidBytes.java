package akkord.links;

import akkord.links.VersionSets.Said;
import java.io.IOException;
import java.util.TreeMap;

/** Writes as bytes what files say of their versions, and reads it. */
final class SaidBytes {

  private SaidBytes() {}

  static void write(Said said, KeptWriter to) {
    to.out().number(said.missing());
    to.list(said.canonical().stream().toList(), to::file);
    to.list(
        said.set().pages().entrySet(),
        version -> {
          to.text(version.getKey());
          to.file(version.getValue());
        });
  }

  /**
   * What a file says of its versions.
   *
   * @throws IOException if the bytes do not tell
   */
  static Said read(KeptReader from) throws IOException {
    long missing = from.in().number();
    var canonical = from.list(from::file).stream().findFirst();
    var pages = new TreeMap<String, FilePath>();
    for (int left = from.in().count(); left > 0; left--) {
      pages.put(from.text(), from.file());
    }
    return new Said(pages.isEmpty() ? VersionSet.NONE : new VersionSet(pages), missing, canonical);
  }
}
