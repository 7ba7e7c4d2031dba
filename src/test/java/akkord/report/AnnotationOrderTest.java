package akkord.report;

import static akkord.diagnostic.DiagnosticCode.EMPTY_HEADING;
import static akkord.diagnostic.DiagnosticCode.INVALID_ID;
import static akkord.diagnostic.DiagnosticCode.RAW_HTML;
import static akkord.diagnostic.DiagnosticCode.REVIEW_OVERDUE;
import static akkord.diagnostic.DiagnosticCode.UNKNOWN_REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnotationOrderTest {

  @Test
  void errorsComeBeforeWarnings() {
    assertEquals(
        List.of("b invalid-id", "a review-overdue"),
        order(Findings.in("a", REVIEW_OVERDUE), Findings.in("b", INVALID_ID)));
  }

  @Test
  void oneKindThatIsEverywhereDoesNotHideTheOthers() {
    var many =
        IntStream.range(10, 60).mapToObj(n -> Findings.in("a" + n, UNKNOWN_REFERENCE)).toList();
    var all = Stream.concat(many.stream(), Stream.of(Findings.in("z", RAW_HTML)));
    assertEquals(
        List.of("a10 unknown-reference", "z raw-html", "a11 unknown-reference"),
        order(all.toArray(Diagnostic[]::new)).subList(0, 3));
  }

  @Test
  void oneFileFullOfMistakesDoesNotHideTheOthers() {
    assertEquals(
        List.of("a raw-html", "b unknown-reference", "a invalid-id"),
        order(
            Findings.in("a", RAW_HTML),
            Findings.in("a", INVALID_ID),
            Findings.in("b", UNKNOWN_REFERENCE)));
  }

  @Test
  void warningsDoNotMakeErrorsOfTheirFileWait() {
    assertEquals(
        List.of("a raw-html", "b raw-html", "a empty-heading"),
        order(
            Findings.in("a", EMPTY_HEADING).withSeverity(REVIEW_OVERDUE.severity()),
            Findings.in("a", RAW_HTML),
            Findings.in("b", RAW_HTML)));
  }

  @Test
  void noneIsLost() {
    var same = Findings.in("a", RAW_HTML);
    assertEquals(List.of("a raw-html", "a raw-html"), order(same, same));
  }

  private static List<String> order(Diagnostic... findings) {
    return AnnotationOrder.of(List.of(findings)).stream()
        .map(finding -> finding.location().path() + " " + finding.code().id())
        .toList();
  }
}
