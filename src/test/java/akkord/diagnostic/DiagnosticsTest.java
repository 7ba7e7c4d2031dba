package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private static final List<Diagnostic> IN_ORDER =
      List.of(
          finding(DiagnosticCode.EMPTY_TEXT, "a", 9, "m"),
          finding(DiagnosticCode.UNKNOWN_KEY, "a", 10, "m"),
          finding(DiagnosticCode.MISSING_KEY, "a", 10, "l"),
          finding(DiagnosticCode.MISSING_KEY, "a", 10, "m"),
          finding(DiagnosticCode.MISSING_KEY, "a", 10, "m").withNote(place("a", 1), "n"),
          finding(DiagnosticCode.MISSING_KEY, "a", 10, "m").withNote(place("a", 2), "n"),
          finding(DiagnosticCode.MISSING_KEY, "a", 10, "m").withSeverity(Severity.WARNING),
          finding(DiagnosticCode.EMPTY_TEXT, "b", 1, "m"));

  @Test
  void areSortedByPlaceThenKind() {
    var found = new Diagnostics();
    found.addAll(IN_ORDER.reversed());
    assertEquals(IN_ORDER, found.sorted());
  }

  @Test
  void comeInTheSameOrderHoweverTheyWereFound() {
    for (int shift = 0; shift < IN_ORDER.size(); shift++) {
      var found = new Diagnostics();
      found.addAll(IN_ORDER.subList(shift, IN_ORDER.size()));
      found.addAll(IN_ORDER.subList(0, shift));
      assertEquals(IN_ORDER, found.sorted());
    }
  }

  /** Words that are many, though only one is there to be looked at. */
  private static final class ManyWords extends AbstractCollection<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("space").iterator();
    }

    @Override
    public int size() {
      return 500_000;
    }
  }

  @Test
  void suggestNothingAnyMoreOnceEnoughWasCompared() {
    var found = new Diagnostics();

    var suggested =
        Stream.generate(() -> found.nearest("spase", new ManyWords()).isPresent())
            .limit(4)
            .toList();

    assertEquals(List.of(true, true, false, false), suggested);
    assertEquals(Message.NONE, found.suggestion("spase", List.of("space")));
    assertEquals(Optional.of("space"), new Diagnostics().nearest("spase", List.of("space")));
  }

  @Test
  void nameTheSameFindingOnce() {
    var found = new Diagnostics();
    found.report(DiagnosticCode.EMPTY_TEXT, place("a", 1), "m");
    found.report(DiagnosticCode.EMPTY_TEXT, place("b", 1), "m");
    found.report(DiagnosticCode.EMPTY_TEXT, place("a", 1), "m");
    assertEquals(2, found.sorted().size());
    assertEquals(3, found.count());
  }

  @Test
  void haveErrorsOnlyWhereOneIsAnError() {
    var found = new Diagnostics();
    assertFalse(found.hasErrors());
    found.report(DiagnosticCode.REVIEW_OVERDUE, place("a", 1), "a warning by its code");
    assertFalse(found.hasErrors());
    found.report(finding(DiagnosticCode.REVIEW_OVERDUE, "a", 1, "m").withSeverity(Severity.ERROR));
    assertTrue(found.hasErrors());
  }

  @Test
  void keepNotesWhenTheyAreWeighedAnew() {
    var weighed =
        finding(DiagnosticCode.PARITY, "a", 1, "m")
            .withNote(place("b", 2), "there")
            .withSeverity(Severity.WARNING);
    assertEquals(List.of(new Note(place("b", 2), "there")), weighed.notes());
    assertFalse(weighed.isError());
  }

  private static Diagnostic finding(DiagnosticCode code, String file, int line, String message) {
    return new Diagnostic(code, place(file, line), message);
  }

  private static Location place(String file, int line) {
    return Location.at(new SourcePath(file), new Position(line, 1));
  }
}
