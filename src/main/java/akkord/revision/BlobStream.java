package akkord.revision;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads what {@code git cat-file --batch} prints: for each object a line with its id, type and
 * size, then its bytes and a line feed.
 *
 * @see <a href="https://git-scm.com/docs/git-cat-file#_batch_output">Batch output</a>
 */
final class BlobStream {

  private final Commit commit;
  private final byte[] printed;
  private int at;

  BlobStream(Commit commit, byte[] printed) {
    this.commit = commit;
    this.printed = printed;
  }

  /** The bytes of each object by its id. */
  Map<String, byte[]> blobs() throws RevisionException {
    var blobs = new HashMap<String, byte[]>();
    while (at < printed.length) {
      var head = line().split(" ", -1);
      if (head.length != 3) {
        throw new RevisionException(
            "this clone lacks files of revision '%s'; get them with 'git fetch --refetch'",
            commit.named());
      }
      int size = Integer.parseInt(head[2]);
      blobs.put(head[0], Arrays.copyOfRange(printed, at, at + size));
      at += size + 1;
    }
    return blobs;
  }

  private String line() {
    int start = at;
    while (at < printed.length && printed[at] != '\n') {
      at++;
    }
    at++;
    return new String(printed, start, at - 1 - start, US_ASCII);
  }
}
