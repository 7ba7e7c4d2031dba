package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for an answer can be told to stop, and the connection ends with that. */
class InterruptionTest {

  private final Zoo zoo;

  InterruptionTest() throws IOException {
    zoo = new Zoo();
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  @Test
  void aQuestionThatIsInterruptedLeavesItsServer() throws Exception {
    var asked = new CountDownLatch(1);
    var left = new CountDownLatch(1);
    var question =
        new FutureTask<>(() ->
            zoo.get(exchange -> {
              asked.countDown();
              try {
                exchange.keepSilent(); // until the other side ends the connection
              } finally {
                left.countDown();
              }
            }));
    var thread = Thread.ofVirtual().start(question);
    asked.await();
    thread.interrupt();
    left.await();
    var thrown = assertThrows(ExecutionException.class, question::get);
    assertInstanceOf(InterruptedException.class, thrown.getCause());
  }

  @Test
  void aQuestionThatIsInterruptedBeforeIsNotAsked() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> zoo.get("http://host.example/"));
    assertEquals(List.of(), zoo.network.lookups());
  }
}
