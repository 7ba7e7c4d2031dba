package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubFormatTest {

  @Test
  void printsTheWorstFirst() {
    var report =
        new GithubFormat(Wording.ENGLISH)
            .print(List.of(Findings.warning(1, "odd"), Findings.error(2, 3, 4, "wrong")));
    assertEquals(
        """
        ::error file=content/agreements/rover/agreement.yaml,line=2,col=3,title=unknown-reference::wrong%0ACorrect the id, or add the entry.
        ::warning file=content/agreements/rover/agreement.yaml,line=1,col=1,title=empty-heading::odd%0AWrite the heading, or delete it.
        """,
        report);
  }

  @Test
  void tellsOtherPlacesOnLinesOfTheirOwn() {
    var finding =
        Findings.error(2, 1, 2, "again").withNote(Findings.place(1, 1, 2), "the first one");
    assertEquals(
        "again%0ACorrect the id, or add the entry."
            + "%0Acontent/agreements/rover/agreement.yaml:1:1: note: the first one",
        message(finding));
  }

  @Test
  void speaksTheLanguageAskedFor() {
    var finding =
        new Diagnostic(
            DiagnosticCode.UNKNOWN_REFERENCE,
            Findings.place(1, 1, 2),
            Nearest.suggestion("spase", List.of("space")));
    var report = new GithubFormat(Wording.find("de").orElseThrow()).print(List.of(finding));
    assertTrue(report.contains("::; ist „space“ gemeint?%0A"), report);
  }

  @Test
  void letsNoContentStartACommand() {
    assertEquals(
        "100 %250A\\u{A}::set-env name=X::y%0ACorrect the id, or add the entry.",
        message(Findings.error(1, 1, 2, "100 %0A\n::set-env name=X::y")));
  }

  /** The message of the only command that a finding makes. */
  private static String message(Diagnostic finding) {
    var report = new GithubFormat(Wording.ENGLISH).print(List.of(finding));
    assertEquals(1, report.lines().count());
    return report.strip().split("title=unknown-reference::", 2)[1];
  }
}
