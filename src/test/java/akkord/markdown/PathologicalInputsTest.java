package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text ends with a body or a finding. The bound is the one that users are promised; it does
 * not measure speed.
 */
class PathologicalInputsTest {

  private static final Duration PROMISED = Duration.ofSeconds(10);

  static Stream<Arguments> inputs() {
    return PathologicalInputs.all().entrySet().stream()
        .map(input -> arguments(input.getKey(), input.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void ends(String name, Supplier<String> input) {
    String text = input.get();

    var reading = assertTimeoutPreemptively(PROMISED, () -> Reading.of(text));

    assertFalse(reading.body().blocks().isEmpty() && reading.diagnostics().isEmpty(), name);
  }

  /** Shorter and in lines, so that the limits let more of it reach the parser. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void endsWithinTheLimits(String name, Supplier<String> input) {
    String text = input.get();
    String lines = text.substring(0, Math.min(text.length(), 9_000)).replaceAll(".{4000}", "$0\n");

    var reading = assertTimeoutPreemptively(PROMISED, () -> Reading.of(lines).html());

    assertFalse(reading.isEmpty() && Reading.of(lines).diagnostics().isEmpty(), name);
  }

  @Test
  void thereAreAll() {
    assertEquals(99, inputs().count());
  }
}
