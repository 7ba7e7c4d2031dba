package akkord.site;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites with their expected outcome, one text each in {@code
 * src/test/resources/akkord/site/cases}; {@link SiteCase} says how to write one.
 *
 * <p>{@code -Dakkord.renew=true} rewrites the expected findings of all cases; read what has changed
 * before you commit it.
 */
class SiteCaseTest {

  static List<SiteCase> cases() throws IOException {
    return SiteCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSiteHasItsExpectedOutcome(SiteCase site, @TempDir Path folder) throws IOException {
    var workspace = new Workspace(folder);
    site.unpack(workspace);
    var run = workspace.run(site.arguments());
    if (Boolean.getBoolean("akkord.renew")) {
      site.renew(run);
    } else {
      assertEquals(site.expectedOutcome(), run.outcome(), () -> site.txtar().text());
      assertFiles(site, workspace);
    }
  }

  static void assertFiles(SiteCase site, Workspace workspace) throws IOException {
    for (var file : site.expected("contains").entrySet()) {
      String text = workspace.read(file.getKey());
      assertAll(
          file.getValue().stream()
              .map(line -> () -> assertTrue(text.contains(line), line + "\nis not in\n" + text)));
    }
    for (var file : site.expected("lacks").entrySet()) {
      String text = workspace.read(file.getKey());
      assertAll(
          file.getValue().stream()
              .map(line -> () -> assertFalse(text.contains(line), line + "\nis in\n" + text)));
    }
  }

  /** The case that is named like the code shows it alone: one mistake, one finding. */
  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCodeHasACaseOfItsOwn(DiagnosticCode code) throws IOException {
    List<String> codes =
        SiteCase.all().stream()
            .filter(site -> site.name().equals(code.id()))
            .flatMap(site -> Run.findings(site.expectedFindings()).stream())
            .map(Run.Finding::code)
            .toList();
    assertEquals(List.of(code.id()), codes, "findings of the case " + code.id() + ".txtar");
  }

  @Test
  void noCaseExpectsAnUnknownCode() throws IOException {
    var unknown =
        SiteCase.all().stream()
            .flatMap(site -> Run.findings(site.expectedFindings()).stream())
            .map(Run.Finding::code)
            .collect(toCollection(TreeSet::new));
    unknown.removeAll(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
    assertEquals(new TreeSet<>(), unknown);
  }
}
