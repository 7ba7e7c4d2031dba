package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.diagnostic.Message;
import akkord.markdown.BoundedParser.Waiting;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundedParserTest {

  static Stream<Throwable> failures() {
    return Stream.of(
        new OutOfMemoryError("as if"), new StackOverflowError("as if"), new ArithmeticException());
  }

  /** What has no memory is no bug of the parser's. */
  @ParameterizedTest
  @MethodSource("failures")
  void handsOnWhatFailsOnTheOtherThread(Throwable failure) {
    var thrown =
        assertThrows(failure.getClass(), () -> BoundedParser.onLargeStack(() -> fail(failure)));

    assertSame(failure, thrown);
  }

  private static Parsing fail(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void handsOnWhatWasParsed() {
    var given = new Parsing.GivenUp(Message.of("%s", "too odd"));

    assertEquals(given, BoundedParser.onLargeStack(() -> given));
  }

  /** What is given up ends only once it looks at its text again. */
  @Test
  void noTextIsBegunWhileSeveralThatWereGivenUpRunOn() throws InterruptedException {
    var done = new Parsing.GivenUp(Message.of("%s", "done"));
    var end = new CountDownLatch(1);
    try {
      for (int i = 0; i < 4; i++) {
        assertEquals(
            "reading the text takes too long; simplify its brackets and emphasis",
            said(BoundedParser.onLargeStack(() -> after(end, done), _ -> Waiting.IN_VAIN)));
      }
      assertEquals(
          "this can't be read while other texts take too long; simplify those first",
          said(BoundedParser.onLargeStack(() -> done)));
    } finally {
      end.countDown();
    }
    while (!BoundedParser.onLargeStack(() -> done).equals(done)) {
      Thread.sleep(1);
    }
  }

  private static String said(Parsing parsing) {
    return parsing instanceof Parsing.GivenUp(var reason) ? reason.toString() : "parsed";
  }

  private static Parsing after(CountDownLatch end, Parsing parsing) {
    try {
      end.await();
      return parsing;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
