package akkord.serve;

import akkord.serve.Answer.Events;
import akkord.serve.Answer.Response;
import akkord.serve.AnswerWriter.Afterwards;
import akkord.serve.Request.Method;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;

/** Serves one client, request by request, until one of the two has enough. */
final class Connection {

  private final Socket socket;
  private final Router router;
  private final Clients clients;
  private final ClientLines lines;
  private final RequestReader reader;
  private final AnswerWriter writer;

  Connection(Socket socket, Limits limits, Router router, Deadlines deadlines, Clients clients)
      throws IOException {
    this.socket = socket;
    this.router = router;
    this.clients = clients;
    socket.setTcpNoDelay(true); // an event is small, and must not wait for the next one
    this.lines = new ClientLines(socket, limits);
    this.reader = new RequestReader(lines, limits);
    this.writer = new AnswerWriter(socket, limits, deadlines);
  }

  /** Answers until the client has gone. */
  void run() throws IOException {
    try {
      Afterwards afterwards;
      do {
        afterwards = exchange();
      } while (afterwards == Afterwards.KEEP);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells a client that there are too many. */
  void turnAway() throws IOException {
    refuse(Status.UNAVAILABLE);
  }

  private Afterwards exchange() throws IOException, InterruptedException {
    try {
      clients.await(socket);
      Optional<Request> request = reader.read();
      clients.answer(socket);
      return request.isPresent() ? answer(request.get()) : Afterwards.CLOSE;
    } catch (Refusal refused) {
      refuse(refused.status());
      return Afterwards.CLOSE;
    }
  }

  private Afterwards answer(Request request) throws Refusal, IOException, InterruptedException {
    return switch (router.answer(request)) {
      case Response response -> {
        var afterwards = request.isPersistent() ? Afterwards.KEEP : Afterwards.CLOSE;
        writer.write(response, request.method(), afterwards);
        yield afterwards;
      }
      case Events(var page) -> {
        router.events(page).send(socket, lines, writer);
        yield Afterwards.CLOSE;
      }
    };
  }

  /**
   * Says why and waits a little before closing: a connection that is closed with bytes unread is
   * reset, and the answer lost with it.
   */
  private void refuse(Status status) throws IOException {
    writer.write(Response.of(status), Method.GET, Afterwards.CLOSE);
    socket.shutdownOutput();
    lines.discard();
  }
}
