package akkord.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;

/** One request to a {@link ZooServer}, and what becomes of it. */
public final class Exchange {

  private final Socket socket;
  private final InputStream in;
  private final String scheme;
  private String method = "";
  private String target = "";
  private Headers headers = Headers.NONE;
  private int count;

  Exchange(Socket socket, String scheme) throws IOException {
    this.socket = socket;
    this.scheme = scheme;
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Reads the request, or tells that there is none. */
  boolean read() throws IOException {
    var parts = line().split(" ", -1);
    if (parts.length != 3) {
      return false;
    }
    method = parts[0];
    target = parts[1];
    var fields = new ArrayList<Headers.Field>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      fields.add(new Headers.Field(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    headers = new Headers(fields);
    return true;
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  void count(int number) {
    count = number;
  }

  /** How often the path was asked for, this time included. */
  public int count() {
    return count;
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** The host that was asked, without a port. */
  public String host() {
    return headers.first("Host").orElse("").replaceFirst(":[0-9]+$", "");
  }

  public String method() {
    return method;
  }

  /** Path and query. */
  public String target() {
    return target;
  }

  public Headers headers() {
    return headers;
  }

  /**
   * Answers properly, without the body for HEAD.
   *
   * @param fields further fields, as {@code Name: value}
   */
  public void reply(int status, String body, String... fields) throws IOException {
    reply(status, body.getBytes(UTF_8), fields);
  }

  /** Answers properly, without the body for HEAD. */
  public void reply(int status, byte[] body, String... fields) throws IOException {
    var head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
    for (var field : fields) {
      head.append(field).append("\r\n");
    }
    raw(head + "Content-Length: " + body.length + "\r\n\r\n");
    if (!method.equals("HEAD")) {
      raw(body);
    }
  }

  /** Sends characters as bytes, as they are. */
  public void raw(String text) throws IOException {
    raw(text.getBytes(ISO_8859_1));
  }

  /** Sends bytes as they are. */
  public void raw(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends the same again and again, until nobody listens any more. */
  public void endlessly(String text) throws IOException {
    while (true) {
      raw(text);
    }
  }

  /** Breaks the connection without an orderly end. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Says nothing until the one who asked has left. */
  public void keepSilent() throws IOException {
    while (in.read() >= 0) {
      // More of the request, which nobody wants.
    }
  }

  /** Ends what was sent, and waits for the other side: a close alone could reset the connection. */
  void end() throws IOException {
    if (!socket.isClosed()) {
      socket.shutdownOutput();
      keepSilent();
    }
  }
}
