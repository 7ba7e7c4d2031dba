package akkord.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The lines that a client sends, under the limits of time and size. For one thread. */
final class ClientLines {

  private final Socket socket;
  private final InputStream in;
  private final Limits limits;
  private final byte[] buffer = new byte[1 << 10];
  private int next;
  private int end;
  private long deadline;
  private int budget;

  ClientLines(Socket socket, Limits limits) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.limits = limits;
  }

  /**
   * Waits for the first byte of a request, from which its time and size count.
   *
   * @return whether there is one; not where the client has gone, or has waited too long
   */
  boolean awaitRequest() throws IOException {
    try {
      if (next == end && !fill(limits.idle())) {
        return false;
      }
    } catch (SocketTimeoutException idle) {
      return false;
    }
    deadline = System.nanoTime() + limits.head().toNanos();
    budget = limits.headBytes();
    return true;
  }

  /**
   * The next line of the request, without its CR LF; a byte is a character.
   *
   * @throws Refusal where it holds a control character or a line end of another form, or where the
   *     limits are passed
   */
  String line() throws IOException, Refusal {
    var line = new StringBuilder();
    for (int c = read(); c != '\r'; c = read()) {
      if ((c < ' ' && c != '\t') || c == 0x7F) {
        throw new Refusal(Status.BAD_REQUEST);
      }
      line.append((char) c);
    }
    if (read() != '\n') {
      throw new Refusal(Status.BAD_REQUEST);
    }
    return line.toString();
  }

  private int read() throws IOException, Refusal {
    if (budget-- == 0) {
      throw new Refusal(Status.FIELDS_TOO_LARGE);
    }
    if (next == end && !fillInTime()) {
      throw new Refusal(Status.BAD_REQUEST);
    }
    return buffer[next++] & 0xFF;
  }

  private boolean fillInTime() throws IOException, Refusal {
    try {
      return fill(Duration.ofNanos(deadline - System.nanoTime()));
    } catch (SocketTimeoutException slow) {
      throw new Refusal(Status.REQUEST_TIMEOUT);
    }
  }

  private boolean fill(Duration wait) throws IOException {
    socket.setSoTimeout(Math.clamp(wait.toMillis(), 1, Integer.MAX_VALUE));
    next = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** Lets a client that was refused send what it still has on its way, so that it can read why. */
  void discard() throws IOException {
    long until = System.nanoTime() + limits.linger().toNanos();
    int most = 64 * buffer.length;
    for (int read = 0; read < most && System.nanoTime() < until; read += end) {
      if (!fill(Duration.ofNanos(until - System.nanoTime()))) {
        return;
      }
    }
  }

  /** Waits until the client goes, or says something that nobody has asked for. */
  void awaitEnd() throws IOException {
    if (next == end) {
      socket.setSoTimeout(0);
      next = Math.max(0, in.read(buffer));
    }
  }
}
