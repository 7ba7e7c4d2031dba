package akkord.site;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of what editors write, held against what our own reader takes and refuses. */
class SchemasTest {

  /** The mistakes that a schema can tell; all others need the whole site, or the text itself. */
  private static final Set<DiagnosticCode> TOLD_BY_SCHEMAS =
      EnumSet.of(
          DiagnosticCode.MISSING_KEY,
          DiagnosticCode.UNKNOWN_KEY,
          DiagnosticCode.WRONG_TYPE,
          DiagnosticCode.UNKNOWN_WORD,
          DiagnosticCode.EMPTY_TEXT,
          DiagnosticCode.INVALID_ADDRESS,
          DiagnosticCode.INVALID_VALUE,
          DiagnosticCode.LANGUAGE_MISSING,
          DiagnosticCode.UNKNOWN_LANGUAGE,
          DiagnosticCode.TEXT_TOO_LONG,
          DiagnosticCode.QUOTE_TOO_LONG,
          DiagnosticCode.UNKNOWN_REFERENCE);

  static List<SiteCase> cases() throws IOException {
    return SiteCase.all().stream().filter(SchemasTest::isAboutFacts).toList();
  }

  /** Cases whose findings all are of the kinds that a schema can tell, or that have none. */
  private static boolean isAboutFacts(SiteCase site) {
    return site.txtar().sections().stream().anyMatch(s -> s.name().startsWith("content/"))
        && Run.findings(site.expectedFindings()).stream().allMatch(SchemasTest::isTold);
  }

  /** A reference that a text makes is not in its head. */
  private static boolean isTold(Run.Finding finding) {
    boolean isInText =
        finding.file().endsWith(".md")
            && finding.code().equals(DiagnosticCode.UNKNOWN_REFERENCE.id());
    return !isInText && TOLD_BY_SCHEMAS.stream().anyMatch(code -> code.id().equals(finding.code()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refuseTheFilesThatOurReaderRefuses(SiteCase site, @TempDir Path folder) throws IOException {
    site.unpack(new Workspace(folder));
    var refused =
        Run.findings(site.expectedFindings()).stream()
            .map(finding -> finding.file().replaceFirst("^content/", ""))
            .collect(toCollection(TreeSet::new));
    assertEquals(refused, new TreeSet<>(refused(Tree.of(folder.resolve("content")))));
  }

  private static List<String> refused(Tree content) throws IOException {
    var files = new WrittenFiles(content);
    var refused = new ArrayList<String>();
    for (String file : content.files()) {
      if (files.mistakes(file).filter(mistakes -> !mistakes.isEmpty()).isPresent()) {
        refused.add(file);
      }
    }
    return refused;
  }

  @Test
  void takeEveryFileOfOurContent() throws IOException {
    var content = Tree.of(Workspace.repository().resolve("content"));
    var files = new WrittenFiles(content);
    var wrong = new ArrayList<String>();
    for (String file : content.files()) {
      files.mistakes(file).orElseThrow().forEach(mistake -> wrong.add(file + mistake));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void takeEveryFileOfTheGoldenSite() throws IOException {
    var content =
        Tree.of(Workspace.repository().resolve("src/test/resources/akkord/site/golden/content"));
    assertEquals(List.of(), refused(content));
  }
}
