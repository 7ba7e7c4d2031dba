package akkord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Passes text in UTF-8 on so that no line of it is a command to whoever reads the log, and
 * remembers what stands against its getting there.
 *
 * <p>A runner of GitHub Actions obeys a line that begins with {@code ::}, whatever blanks stand in
 * front, and one that holds {@code ##[} anywhere. In both, the last of these signs is shown by its
 * number, as {@link akkord.report.Printable} does. A runner counts blanks and some marks beyond
 * ASCII as nothing; so all that is not ASCII or can't be seen counts as nothing here.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class LineGuard extends OutputStream {

  private static final String COLON = "\\u{3A}";
  private static final String BRACKET = "\\u{5B}";

  private final OutputStream out;

  private Seen seen = Seen.NOTHING;
  private int hashes;
  private Optional<IOException> failure = Optional.empty();

  LineGuard(OutputStream out) {
    this.out = out;
  }

  /** What the line that is being written begins with. */
  private enum Seen {
    NOTHING,
    A_COLON,
    TEXT
  }

  /** A whole text as it would be passed on. */
  static String guarded(String text) {
    var safe = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new LineGuard(safe).guard(bytes, 0, bytes.length, safe);
    return safe.toString(StandardCharsets.UTF_8);
  }

  /** What first kept text from getting to where it was to go. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    var safe = new ByteArrayOutputStream(length + 16);
    guard(bytes, offset, length, safe);
    pass(safe.toByteArray());
  }

  /** Passes on what is meant as a command. */
  void pass(byte[] bytes) throws IOException {
    if (failure.isPresent()) {
      return;
    }
    try {
      out.write(bytes);
    } catch (IOException failed) {
      failure = Optional.of(failed);
      throw failed;
    }
  }

  @Override
  public void flush() throws IOException {
    if (failure.isEmpty()) {
      out.flush();
    }
  }

  private void guard(byte[] bytes, int offset, int length, ByteArrayOutputStream safe) {
    for (int i = offset; i < offset + length; i++) {
      byte b = bytes[i];
      if (b == ':' && seen == Seen.A_COLON) {
        safe.writeBytes(COLON.getBytes(StandardCharsets.US_ASCII));
      } else if (b == '[' && hashes >= 2) {
        safe.writeBytes(BRACKET.getBytes(StandardCharsets.US_ASCII));
      } else {
        safe.write(b);
      }
      note(b);
    }
  }

  private void note(byte b) {
    if (b == '\n' || b == '\r') {
      seen = Seen.NOTHING;
      hashes = 0;
    } else if (b > ' ' && b < 0x7F) {
      seen = seen == Seen.NOTHING && b == ':' ? Seen.A_COLON : Seen.TEXT;
      hashes = b == '#' ? hashes + 1 : 0;
    } else if (b == ' ' || b == '\t') {
      hashes = 0;
    }
  }
}
