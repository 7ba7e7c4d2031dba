package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final Diagnostic WARNING_A = Findings.in("a", DiagnosticCode.UNUSED_DEFINITION);
  private static final Diagnostic ERROR_A = Findings.in("a", DiagnosticCode.INVALID_ID);
  private static final Diagnostic OTHER_ERROR_A = Findings.in("a", DiagnosticCode.UNKNOWN_KEY);
  private static final Diagnostic ERROR_B = Findings.in("b", DiagnosticCode.INVALID_ID);

  private static final List<Diagnostic> ALL = List.of(WARNING_A, ERROR_A, OTHER_ERROR_A, ERROR_B);

  private static Excerpt excerpt(List<Diagnostic> shown, Map<String, Integer> left) {
    var byPath = new TreeMap<SourcePath, Integer>();
    left.forEach((path, number) -> byPath.put(new SourcePath(path), number));
    return new Excerpt(shown, byPath);
  }

  @Test
  void showsAllWhereThereIsRoom() {
    assertEquals(excerpt(ALL, Map.of()), Excerpt.of(ALL, 3, 4));
  }

  @Test
  void countsWhatAFileHasTooMany() {
    assertEquals(excerpt(List.of(ERROR_A, ERROR_B), Map.of("a", 2)), Excerpt.of(ALL, 1, 4));
  }

  @Test
  void takesErrorsFirstAndKeepsTheOrder() {
    assertEquals(
        excerpt(List.of(ERROR_A, OTHER_ERROR_A), Map.of("a", 1, "b", 1)), Excerpt.of(ALL, 3, 2));
  }

  @Test
  void countsAllThatIsLeft() {
    assertEquals(3, Excerpt.of(ALL, 3, 1).leftInAll());
  }
}
