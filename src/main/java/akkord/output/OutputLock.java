package akkord.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The right to work on an output, held by one build at a time.
 *
 * <p>The system's kernel holds it, on a file that stays: it ends with the process, however that
 * ends, and nobody can hold a lock on a file that somebody else has deleted meanwhile.
 */
final class OutputLock implements AutoCloseable {

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or fails at once where another build holds it. */
  static OutputLock take(Path file, OutputRequest request) throws OutputException {
    try {
      var channel = FileChannel.open(file, CREATE, WRITE, NOFOLLOW_LINKS);
      if (tryLock(channel) == null) {
        channel.close();
        throw new OutputException(
            OutputException.Kind.BUSY, "another build works on %s", request.shown());
      }
      return new OutputLock(channel);
    } catch (IOException failed) {
      throw OutputException.machine("cannot write beside %s: %s", request.shown(), failed);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // The lock ends with the channel or, at the latest, with the process.
    }
  }
}
