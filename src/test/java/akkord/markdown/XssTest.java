package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text brings anything onto a page that runs, whatever is reported about it. */
class XssTest {

  static Stream<Arguments> cases() {
    return XssCases.all().entrySet().stream().map(one -> arguments(one.getKey(), one.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void nothingIsLeftThatRuns(String name, String text) {
    String html = Reading.of(text).html();

    assertEquals(List.of(), HtmlOracle.objections(html), name);
  }

  @Test
  void thereAreAll() {
    assertEquals(213, cases().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<a href=\"javascript:x\">x</a>",
        "<a href=\" java\tscript:x\">x</a>",
        "<a href=\"//host/x\">x</a>",
        "<p onclick=\"x\">x</p>",
        "<img src=\"x\">",
        "<!-- x -->"
      })
  void theOracleObjects(String html) {
    assertFalse(HtmlOracle.objections(html).isEmpty());
  }
}
