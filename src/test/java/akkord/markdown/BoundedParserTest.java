package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.diagnostic.Message;
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
}
