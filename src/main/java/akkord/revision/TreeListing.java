package akkord.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads what {@code git ls-tree -r -z} prints: mode, type and id of each object, a tab, its path.
 *
 * @see <a href="https://git-scm.com/docs/git-ls-tree">git-ls-tree</a>
 */
final class TreeListing {

  private static final Pattern LINE =
      Pattern.compile("(\\d{6}) (\\w+) ([0-9a-f]+)\t(.+)", Pattern.DOTALL);
  private static final String LINK = "120000";
  private static final String SUBMODULE = "160000";

  private TreeListing() {}

  /** The id of each file by its path. */
  static SortedMap<String, String> read(byte[] printed) throws RevisionException {
    var files = new TreeMap<String, String>();
    for (String line : new String(printed, UTF_8).split("\0", 0)) {
      var parts = LINE.matcher(line);
      if (!parts.matches()) {
        continue;
      }
      if (parts.group(1).equals(SUBMODULE)) {
        throw new RevisionException(
            "'%s' is a submodule; what lies in another repository can't be compared",
            parts.group(4));
      }
      if (!parts.group(1).equals(LINK)) {
        files.put(parts.group(4), parts.group(3));
      }
    }
    return files;
  }
}
