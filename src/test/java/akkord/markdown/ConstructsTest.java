package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each construct of a text becomes: {@code constructs.txt} has them, with their HTML. */
class ConstructsTest {

  static List<CaseFile.Case> cases() {
    return CaseFile.read("constructs.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesHtml(CaseFile.Case construct) {
    var reading = Reading.of(construct.given());

    assertAll(
        () -> assertEquals(List.of(), reading.findings()),
        () -> assertWellFormed(reading.html()),
        () -> assertEquals(construct.expected(), reading.html().strip(), construct.given()));
  }

  /** Every element is closed where it was opened: what an HTML parser would quietly mend. */
  private static void assertWellFormed(String html) {
    String xml = "<x>" + html.replace("<br>", "<br/>").replace("<hr>", "<hr/>") + "</x>";
    var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    assertDoesNotThrow(
        () -> DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bytes));
  }
}
