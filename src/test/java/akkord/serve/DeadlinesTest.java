package akkord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A connection is closed in time, also one that begins while the server ends. */
class DeadlinesTest {

  @Test
  void afterTheEndConnectionsAreClosedAtOnce() throws Exception {
    var deadlines = new Deadlines();
    deadlines.close();
    try (var socket = new Socket()) {
      var pending = deadlines.close(socket, 1, TimeUnit.HOURS);
      assertEquals(List.of(true, true), List.of(socket.isClosed(), pending.isDone()));
    }
  }

  @Test
  void aCancelledDeadlineClosesNothing() throws Exception {
    try (var deadlines = new Deadlines();
        var socket = new Socket()) {
      deadlines.close(socket, 1, TimeUnit.HOURS).cancel(false);
      assertEquals(false, socket.isClosed());
    }
  }
}
