package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import akkord.model.Body;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextLimitsTest {

  static Stream<Arguments> excessiveTexts() {
    return Stream.of(
        arguments("size", "ä\n\n".repeat(90_000), "131073:1"),
        arguments("line", "a\n" + "b".repeat(20_001), "2:20001"),
        arguments("lines", "a\n" + "\n" + "b\n".repeat(2_001), "2003:1"),
        arguments("run", "a " + "*".repeat(201), "1:203"),
        arguments("backslashes", "a [" + "\\".repeat(17), "1:20"),
        arguments("escapes in a bracket", "[" + "\\!".repeat(17), "1:34"),
        arguments("brackets", "[a] b\n\n".repeat(5_001), "10001:1"),
        arguments("quotations", "> ".repeat(51) + "a", "1:101"),
        arguments("lists", "- ".repeat(51) + "a", "1:101"),
        arguments("numbered lists", "1. ".repeat(51) + "a", "1:151"),
        arguments("indented list", "a\n" + " ".repeat(102) + "- a", "2:103"),
        arguments("columns", "|a".repeat(101) + "|\n" + "|-".repeat(101) + "|\n", "1:203"),
        arguments("special characters", "*a ".repeat(100).concat("\n").repeat(101), "101:1"),
        arguments("links", "[a](page:a)\n\n".repeat(2_001), "4001:1"),
        arguments("headings", "## A\n\n".repeat(501), "1001:1"),
        arguments("rows", "|a|\n|-|\n" + "|b|\n".repeat(1_001), "1003:1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("excessiveTexts")
  void isReportedAtThePlaceThatIsTooMuch(String name, String text, String place) {
    assertEquals(List.of(place + " error limit-exceeded"), Reading.of(text).findings(), name);
  }

  @Test
  void whatIsJustWithinTheLimitsIsRead() {
    String text = "> ".repeat(25) + "a\n\n" + "b".repeat(20_000) + "\n\n" + "*".repeat(200) + "\n";

    assertEquals(List.of(), Reading.of(text).findings());
  }

  @Test
  void emphasisIsNestedOnlySoDeep() {
    String text = "*a **b ".repeat(30) + "x" + " b** a*".repeat(30);

    assertEquals(
        List.of("error limit-exceeded"),
        Reading.of(text).findings().stream().map(f -> f.substring(f.indexOf(' ') + 1)).toList());
  }

  /** What is left unread has no further findings: of links, anchors, labels and notes. */
  @Test
  void whatIsBeyondALimitIsNotReadAtAll() {
    String text =
        "[a](page:a)\n\n".repeat(2_000)
            + "[b](page:b) [c](javascript:x) [d] [e](#last) [^note]\n\n## Last\n\n"
            + "[d]: page:d\n\n[^note]: A note.\n";

    var reading = Reading.of(text);

    assertEquals(List.of("4001:1 error limit-exceeded"), reading.findings());
    assertEquals(Body.EMPTY, reading.body());
  }

  @Test
  void aTextBeyondALimitHasNoBody() {
    assertEquals(Body.EMPTY, Reading.of("a\n\n" + "*".repeat(201)).body());
  }
}
