package akkord.serve;

import akkord.serve.Answer.Response;
import akkord.serve.Request.Method;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** Writes answers to a client, and leaves it where it does not accept them in time. */
final class AnswerWriter {

  /** What every answer says: for this site alone, of the type that is said, and not to be kept. */
  private static final String RULES =
      """
      Cross-Origin-Resource-Policy: same-origin\r
      X-Content-Type-Options: nosniff\r
      Referrer-Policy: same-origin\r
      Cache-Control: no-store\r
      """;

  /** What happens to a connection after an answer. */
  enum Afterwards {
    CLOSE,
    KEEP
  }

  private final Socket socket;
  private final OutputStream out;
  private final Limits limits;
  private final Deadlines deadlines;

  AnswerWriter(Socket socket, Limits limits, Deadlines deadlines) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.limits = limits;
    this.deadlines = deadlines;
  }

  void write(Response response, Method method, Afterwards afterwards) throws IOException {
    var head = new StringBuilder("HTTP/1.1 " + response.status() + "\r\n");
    head.append("Content-Type: ").append(response.mediaType()).append("\r\n");
    head.append("Content-Length: ").append(response.body().length).append("\r\n");
    response
        .fields()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append(RULES);
    if (response.status() == Status.METHOD_NOT_ALLOWED) {
      head.append("Allow: GET, HEAD\r\n");
    }
    if (afterwards == Afterwards.CLOSE) {
      head.append("Connection: close\r\n");
    }
    var bytes = new ByteArrayOutputStream(head.length() + response.body().length + 2);
    bytes.writeBytes(Ascii.bytes(head.append("\r\n").toString()));
    if (method == Method.GET) {
      bytes.writeBytes(response.body());
    }
    write(bytes.toByteArray());
  }

  /** Begins an answer that goes on until the connection is closed. */
  void beginEvents() throws IOException {
    write(
        Ascii.bytes(
            "HTTP/1.1 "
                + Status.OK
                + "\r\nContent-Type: text/event-stream\r\n"
                + RULES
                + "Connection: close\r\n\r\n"));
  }

  void write(byte[] bytes) throws IOException {
    var overdue = deadlines.close(socket, limits.write().toNanos(), TimeUnit.NANOSECONDS);
    try {
      out.write(bytes);
    } finally {
      overdue.cancel(false);
    }
  }
}
