package akkord.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

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
    return SiteCase.all().stream().filter(SchemasTest::hasReadableContent).toList();
  }

  /** Without the site's languages there is no schema to hold files against. */
  private static boolean hasReadableContent(SiteCase site) {
    return site.txtar().sections().stream().anyMatch(s -> s.name().startsWith("content/"))
        && !site.txtar().comment().contains("without content/site.yaml")
        && site.txtar().sections().stream().noneMatch(s -> s.name().startsWith("content/site."));
  }

  /** A reference that a text makes is not in its head. */
  private static boolean isTold(Run.Finding finding) {
    boolean isInText =
        finding.file().endsWith(".md")
            && finding.code().equals(DiagnosticCode.UNKNOWN_REFERENCE.id());
    return !isInText && TOLD_BY_SCHEMAS.stream().anyMatch(code -> code.id().equals(finding.code()));
  }

  /** A file with another mistake may be refused or not; one without any must be taken. */
  @ParameterizedTest
  @MethodSource("cases")
  void refuseTheFilesThatOurReaderRefuses(SiteCase site, @TempDir Path folder) throws IOException {
    site.unpack(new Workspace(folder));
    var findings = Run.findings(site.expectedFindings());
    var refused = new TreeSet<>(refused(Tree.of(folder.resolve("content"))));
    var told = files(findings, SchemasTest::isTold);
    var others = files(findings, finding -> !isTold(finding));
    others.removeAll(told);
    refused.removeAll(others);
    for (String draft : drafts(Tree.of(folder.resolve("content")))) {
      if (!told.contains(draft)) {
        refused.remove(draft);
      }
    }
    assertEquals(told, refused);
  }

  /** What a reader does not look into may be refused or not. */
  private static List<String> drafts(Tree content) throws IOException {
    var drafts = new ArrayList<String>();
    for (String file : content.files()) {
      if (new String(content.bytes(file), ISO_8859_1).contains("\ndraft: true")) {
        drafts.add(file);
      }
    }
    return drafts;
  }

  private static Set<String> files(List<Run.Finding> findings, Predicate<Run.Finding> isMeant) {
    return findings.stream()
        .filter(isMeant)
        .map(finding -> finding.file().replaceFirst("^content/", ""))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> refused(Tree content) throws IOException {
    var files = new WrittenFiles(content);
    var refused = new ArrayList<String>();
    for (String file : content.files()) {
      if (isRefused(files, file)) {
        refused.add(file);
      }
    }
    return refused;
  }

  /** What is no UTF-8 or no YAML comes before no schema. */
  private static boolean isRefused(WrittenFiles files, String file) throws IOException {
    try {
      return files.mistakes(file).filter(mistakes -> !mistakes.isEmpty()).isPresent();
    } catch (YamlEngineException | MalformedInputException unreadable) {
      return true;
    }
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
