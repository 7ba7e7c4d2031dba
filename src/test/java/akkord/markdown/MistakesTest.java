package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in texts with mistakes, and where: {@code mistakes.txt} has them. */
class MistakesTest {

  static List<CaseFile.Case> cases() {
    return CaseFile.read("mistakes.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedAtItsPlace(CaseFile.Case mistake) {
    assertEquals(
        mistake.expected(),
        String.join("\n", Reading.of(mistake.given()).findings()),
        mistake.given());
  }

  @Test
  void placesCountFromTheStartOfTheFile() {
    String frontMatter = "---\ntitle: \uD842\uDFB7\n---\n";

    var reading = Reading.from(frontMatter + "a <br>\n", frontMatter.length());

    assertEquals(List.of("4:3 error raw-html"), reading.findings());
  }

  @Test
  void anEmptyTextIsReportedWhereItStarts() {
    String frontMatter = "---\ntitle: a\n---\n";

    var reading = Reading.from(frontMatter, frontMatter.length());

    assertEquals(List.of("4:1 error empty-body"), reading.findings());
  }

  @Test
  void anUnknownAnchorIsReportedWithTheNearest() {
    var finding = Reading.of("## Ziele\n\n[x](#zile)").diagnostics().getFirst();

    assertTrue(finding.text().endsWith("did you mean 'ziele'?"), finding.text());
  }

  @Test
  void anUnknownSchemeIsReportedWithTheNearest() {
    var finding = Reading.of("[x](agrement:mou)").diagnostics().getFirst();

    assertTrue(finding.text().endsWith("did you mean 'agreement'?"), finding.text());
  }

  @Test
  void aDuplicateNamesTheFirst() {
    var finding = Reading.of("a[^1]\n\n[^1]: x\n\n[^1]: y\n").diagnostics().getFirst();

    assertEquals("3:1", finding.notes().getFirst().location().start().toString());
  }
}
