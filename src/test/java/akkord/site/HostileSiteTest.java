package akkord.site;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites whose references, languages or file names are hostile, one text each in {@code
 * src/test/resources/akkord/site/hostile/cases}, as {@link SiteCase} says. {@code
 * hostile/corpus.tsv} lists them all with what comes of them, together with the cases that others
 * of these tests look at and those that can't apply.
 */
class HostileSiteTest {

  /** A line of the list: what comes of a case, or who looks at it, or why it can't apply. */
  private record Row(String id, String outcome, String note) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[3]);
    }

    boolean isCase() {
      return !outcome.equals("test") && !outcome.equals("none");
    }
  }

  static List<SiteCase> cases() throws IOException {
    return SiteCase.all("hostile/cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aHostileSiteHasItsExpectedOutcome(SiteCase site, @TempDir Path folder) throws IOException {
    var workspace = new Workspace(folder);
    site.unpack(workspace);
    var run = workspace.run(site.arguments());
    if (Boolean.getBoolean("akkord.renew")) {
      site.renew(run);
      return;
    }
    assertEquals(site.expectedOutcome(), run.outcome(), () -> site.txtar().text());
    assertEquals(run.exit().value() == 0, Files.exists(folder.resolve("site-out")));
    SiteCaseTest.assertFiles(site, workspace);
    assertPrintable(run.err());
  }

  static void assertPrintable(String said) {
    assertTrue(said.codePoints().allMatch(c -> c == '\n' || isPrintable(c)), said);
    assertTrue(said.lines().noneMatch(line -> line.startsWith("::")), said);
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
  }

  @Test
  void umlautsAreSortedAsInDictionaries(@TempDir Path folder) throws IOException {
    var site = cases().stream().filter(one -> one.name().equals("i18n-sort-umlaut")).findFirst();
    var workspace = new Workspace(folder);
    site.orElseThrow().unpack(workspace);
    workspace.run("build", "--quiet");
    assertEquals(
        List.of("apfel", "Apfel", "Äpfel", "Zebra"),
        Pattern.compile(">(apfel|Apfel|Äpfel|Zebra)<")
            .matcher(workspace.read("site-out/de/actors/index.html"))
            .results()
            .map(name -> name.group(1))
            .toList());
  }

  @Test
  void eachCaseStandsInTheListWithItsOutcome() throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    for (var site : cases()) {
      outcomes.put(site.name(), outcome(site));
    }
    Map<String, String> listed = new TreeMap<>();
    rows().filter(Row::isCase).forEach(row -> listed.put(row.id(), row.outcome()));
    assertEquals(lines(outcomes), lines(listed));
  }

  private static String lines(Map<String, String> outcomes) {
    return outcomes.entrySet().stream()
        .map(one -> one.getKey() + "\t" + one.getValue())
        .collect(joining("\n"));
  }

  /** The exit code, then file, place and code of each finding. */
  private static String outcome(SiteCase site) {
    var findings =
        Run.findings(site.expectedFindings()).stream()
            .map(one -> one.file() + ":" + one.place() + " " + one.code());
    String exit = site.expectedOutcome().lines().findFirst().orElseThrow();
    return Stream.concat(Stream.of(exit.replace("exit ", "")), findings).collect(joining("; "));
  }

  @Test
  void eachOtherCaseNamesItsTestOrItsReason() throws IOException {
    for (var row : rows().filter(row -> !row.isCase()).toList()) {
      assertFalse(row.note().isBlank(), row.id());
      if (row.outcome().equals("test")) {
        assertTrue(isTest(row.note()), row.note() + " is no test");
      }
    }
  }

  /** Whether a test of this name is there, such as {@code content/FilesTest#limitsHold: why}. */
  private static boolean isTest(String name) throws IOException {
    String[] parts = name.replaceFirst(":.*", "").split("#", -1);
    var file = Workspace.repository().resolve("src/test/java/akkord/" + parts[0] + ".java");
    return Files.isRegularFile(file) && Files.readString(file).contains("void " + parts[1] + "(");
  }

  private static Stream<Row> rows() throws IOException {
    var list = Workspace.repository().resolve("src/test/resources/akkord/site/hostile/corpus.tsv");
    return Files.readString(list).lines().filter(line -> !line.startsWith("#")).map(Row::of);
  }
}
