package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.Position;
import akkord.report.TextFormat.Style;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFormatTest {

  @Test
  void marksThePlaceInItsLine() {
    assertEquals(
        """
        content/agreements/rover/agreement.yaml:14:11: error[unknown-reference]: no domain 'spase'; did you mean 'space'?
            domains: [spase]
                      ^^^^^
        """,
        print(
            "domains: [spase]",
            Findings.error(14, 11, 16, "no domain 'spase'; did you mean 'space'?")));
  }

  @Test
  void marksOnePlaceWhereTheRangeIsEmpty() {
    assertEquals("^", marker("key: value", 6, 6).strip());
  }

  @Test
  void countsCharactersBeyondTheBasicPlaneOnce() {
    assertEquals("      ^^^", marker("𝄞𝄞abc", 3, 6));
  }

  @Test
  void keepsTheMarkUnderItsPlaceBehindTabs() {
    assertEquals("      ^", marker("\t\tx", 3, 4));
  }

  @Test
  void marksToTheEndOfTheLineWhereTheRangeGoesOn() {
    var range =
        new Diagnostic(
            DiagnosticCode.RAW_HTML,
            new Location(Findings.FILE, new Position(1, 3), new Position(4, 2)),
            "raw HTML");
    assertEquals("      ^^^", lines(print("abcde", range))[2]);
  }

  @Test
  void leavesOutALineThatCannotBeHad() {
    var report =
        new TextFormat((file, line) -> Optional.empty(), Style.PLAIN, Wording.ENGLISH)
            .print(List.of(Findings.error(1, 1, 2, "gone")));
    assertEquals(1, report.lines().count());
  }

  @Test
  void showsThePartOfALongLineThatThePlaceIsIn() {
    String line = "a".repeat(300) + "[@nobody]" + "b".repeat(300);
    var report = lines(print(line, Findings.error(1, 301, 310, "wrong")));
    assertEquals("    …" + "a".repeat(50) + "[@nobody]" + "b".repeat(61) + "…", report[1]);
    assertEquals(" ".repeat(55) + "^".repeat(9), report[2]);
  }

  @Test
  void showsTheEndOfALongLine() {
    var report = lines(print("a".repeat(299) + "!", Findings.error(1, 300, 301, "wrong")));
    assertEquals("    …" + "a".repeat(119) + "!", report[1]);
    assertEquals(report[1].indexOf('!'), report[2].indexOf('^'));
  }

  @Test
  void marksALongRangeAsFarAsItIsShown() {
    var report = lines(print("a".repeat(500), Findings.error(1, 1, 501, "wrong")));
    assertEquals("    " + "a".repeat(120) + "…", report[1]);
    assertEquals("    " + "^".repeat(120), report[2]);
  }

  @Test
  void leavesOutALineThatIsNoLongerThatLong() {
    assertEquals(1, print("ab", Findings.error(1, 9, 12, "cut")).lines().count());
  }

  @Test
  void showsHarmfulCharactersByTheirNumbers() {
    var report = print("a\u001B[31mb", Findings.error(1, 1, 2, "bad \u202E name\nhere"));
    assertEquals(
        """
        content/agreements/rover/agreement.yaml:1:1: error[unknown-reference]: bad \\u{202E} name\\u{A}here
            a\\u{1B}[31mb
            ^
        """,
        report);
  }

  @Test
  void tellsOtherPlacesAsNotes() {
    var finding =
        Findings.error(2, 1, 2, "again").withNote(Findings.place(1, 1, 2), "the first one is here");
    assertEquals(
        "    content/agreements/rover/agreement.yaml:1:1: note: the first one is here",
        lines(print("x: 1", finding))[3]);
  }

  @Test
  void coloursSeveritiesOnATerminal() {
    var report =
        new TextFormat((file, line) -> Optional.empty(), Style.COLOURED, Wording.ENGLISH)
            .print(List.of(Findings.error(1, 1, 2, "wrong"), Findings.warning(2, "odd")));
    assertEquals(
        """
        content/agreements/rover/agreement.yaml:1:1: \u001B[1;31merror\u001B[0m[unknown-reference]: wrong
        content/agreements/rover/agreement.yaml:2:1: \u001B[1;33mwarning\u001B[0m[empty-heading]: odd
        """,
        report);
  }

  @Test
  void countsWhatIsTooMuchToRead() {
    var findings =
        Stream.concat(
                Collections.nCopies(70_000, Findings.error(1, 1, 2, "wrong")).stream(),
                Stream.of(Findings.in("content/z.md", DiagnosticCode.INVALID_ID)))
            .toList();

    var report =
        new TextFormat((file, line) -> Optional.empty(), Style.PLAIN, Wording.ENGLISH)
            .print(findings)
            .lines()
            .toList();

    assertEquals(
        List.of(
            "content/z.md:1:1: error[invalid-id]: wrong",
            "content/agreements/rover/agreement.yaml: 69900 more findings",
            "69900 findings are not shown here; --format json shows all"),
        report.subList(100, report.size()));
  }

  private static String marker(String line, int from, int to) {
    return lines(print(line, Findings.error(1, from, to, "wrong")))[2];
  }

  private static String print(String line, Diagnostic finding) {
    return new TextFormat((file, number) -> Optional.of(line), Style.PLAIN, Wording.ENGLISH)
        .print(List.of(finding));
  }

  private static String[] lines(String report) {
    return report.lines().toArray(String[]::new);
  }
}
