package akkord.revision;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Map;

/**
 * Files of which git keeps only a pointer.
 *
 * @see <a href="https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md">Git LFS: the pointer</a>
 */
final class LargeFiles {

  private static final String POINTER = "version https://git-lfs.github.com/spec/";

  private LargeFiles() {}

  static void refuse(Map<String, byte[]> files) throws RevisionException {
    for (var file : files.entrySet()) {
      byte[] start =
          Arrays.copyOf(file.getValue(), Math.min(POINTER.length(), file.getValue().length));
      if (new String(start, US_ASCII).equals(POINTER)) {
        throw new RevisionException(
            "'%s' is kept by Git LFS; what git does not hold itself can't be compared",
            file.getKey());
      }
    }
  }
}
