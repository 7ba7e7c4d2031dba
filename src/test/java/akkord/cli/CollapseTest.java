package akkord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Message;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What is the machine's fault is told from a bug, however many exceptions are around it. */
class CollapseTest {

  private static Optional<String> reason(Throwable thrown) {
    return Collapse.reason(thrown).map(Message::toString);
  }

  @Test
  void noMemoryIsNoBugWhoeverWrapsIt() {
    var memory = Optional.of("out of memory; give it more, for example AKKORD_JAVA_OPTS=-Xmx4g");
    var error = new OutOfMemoryError("Java heap space");
    assertEquals(memory, reason(error));
    assertEquals(memory, reason(new IllegalStateException(new ExecutionException(error))));
    assertEquals(memory, reason(new BootstrapMethodError("initialization exception")));
    var lost = "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"main\"]";
    assertEquals(memory, reason(new ExceptionInInitializerError(lost)));
  }

  @Test
  void noThreadIsAnotherReasonThanNoMemory() {
    var error = new OutOfMemoryError("unable to create native thread: possibly out of memory");
    assertTrue(reason(error).orElseThrow().startsWith("no further thread can be started"));
  }

  @Test
  void aPartThatCannotBeLoadedIsNoBug() {
    var part = new NoClassDefFoundError("akkord/build/SiteBuild");
    part.initCause(new ClassNotFoundException("akkord.build.SiteBuild"));
    assertTrue(
        reason(new IllegalStateException(part))
            .orElseThrow()
            .startsWith("a part of the program can't be read: akkord/build/SiteBuild; "));
  }

  @Test
  void whoIsInterruptedHasNoBug() {
    for (var cause : List.of(new InterruptedException(), new ClosedByInterruptException())) {
      assertEquals(Optional.of("interrupted"), reason(new IllegalStateException(cause)));
    }
  }

  @Test
  void allElseIsABug() {
    var cause = new IOException("b");
    var circle = new IllegalStateException("a", cause);
    cause.initCause(circle);
    for (var bug : List.of(circle, new StackOverflowError(), new NoClassDefFoundError("A"))) {
      assertEquals(Optional.empty(), reason(bug));
    }
  }
}
