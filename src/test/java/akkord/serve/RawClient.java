package akkord.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client that sends bytes as they are given. */
record RawClient(Socket socket) implements AutoCloseable {

  private static final int PATIENCE = 10_000;

  RawClient {
    try {
      socket.setSoTimeout(PATIENCE);
    } catch (SocketException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /**
   * Sends characters as the bytes of Latin-1; a server that has left already does not hear them.
   */
  void say(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    } catch (IOException left) {
      // What it answered before can still be read.
    }
  }

  /** Says that nothing more will come. */
  void done() {
    try {
      socket.shutdownOutput();
    } catch (IOException left) {
      // So it will not.
    }
  }

  /** All answers until the server leaves. */
  RawAnswers answers() {
    var read = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(read);
    } catch (SocketException reset) {
      // The server has left with bytes of ours unread.
    } catch (IOException endless) {
      throw new IllegalStateException("the server neither answers nor leaves", endless);
    }
    return new RawAnswers(read.toString(ISO_8859_1));
  }

  /** The events that the server sends, each time the next, as name and data. */
  Events events() throws IOException {
    return new Events(
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
  }

  /** A stream of Server-Sent Events. */
  record Events(BufferedReader lines) {

    /** The next event; its data in lines. */
    Map.Entry<String, String> next() throws IOException {
      var fields = new LinkedHashMap<String, String>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && fields.containsKey("event")) {
          return Map.entry(String.valueOf(fields.get("event")), String.valueOf(fields.get("data")));
        }
        int colon = line.indexOf(": ");
        if (colon > 0) {
          fields.merge(line.substring(0, colon), line.substring(colon + 2), (a, b) -> a + "\n" + b);
        }
      }
      return Map.entry("end", "");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
