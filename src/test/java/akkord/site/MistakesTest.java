package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake in a copy of the repository's own content gives one finding at its exact place, and
 * the site that was published before stays as it was.
 */
class MistakesTest {

  private static final String FUSION = "content/agreements/fusion-partnership-2024/";
  private static final String TITLE =
      "[Joint Statement on Strategic Partnership to Accelerate Fusion Energy Demonstration and"
          + " Commercialization]";

  @TempDir private static Path folder;

  /**
   * A mistake.
   *
   * @param good what stands in the file
   * @param bad what is put in its place; {@code ^} marks where the finding must point
   */
  record Mistake(String code, String file, String good, String bad) {

    String in(String text) {
      int at = text.indexOf(good);
      assertTrue(at >= 0, () -> "the content has changed: no '" + good + "' in " + file);
      return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    @Override
    public String toString() {
      return code + ": " + bad;
    }
  }

  static List<Mistake> mistakes() {
    String facts = FUSION + "agreement.yaml";
    String text = FUSION + "en.md";
    String source = "content/sources/mext-fusion-2024.yaml";
    return List.of(
        new Mistake("unknown-word", facts, "status: announced", "status: ^anounced"),
        new Mistake("unknown-reference", facts, "domains: [fusion]", "domains: [^fushion]"),
        new Mistake("invalid-date", facts, "on: 2024-04-09", "on: ^2024-04-31"),
        new Mistake("unknown-key", facts, "reviewed:", "^reviwed:"),
        new Mistake("unknown-reference", text, "[@mext-fusion-2024]", "^[@mext-fuson-2024]"),
        new Mistake(
            "unknown-reference",
            text,
            "[Coordinating Committee on Fusion Energy](term:ccfe)",
            "^[Coordinating Committee on Fusion Energy](term:ccef)"),
        new Mistake("parity", text, "## What was agreed", "^### What was agreed"),
        new Mistake("raw-html", text, "name no funding", "name ^<b>no</b> funding"),
        new Mistake("invalid-address", source, "url: https:", "url: ^javascript:"),
        new Mistake("invalid-yaml", source, "\"" + TITLE + "\"", "^\"" + TITLE),
        new Mistake(
            "duplicate-key",
            "content/actors/nasa.yaml",
            "country: US\n",
            "country: US\n^country: JP\n"),
        new Mistake(
            "language-missing",
            "content/glossary/fusion-energy.yaml",
            "  de: Fusionsenergie\n  en:",
            "  ^en:"));
  }

  @BeforeAll
  static void publish() throws IOException {
    var run = build(Workspace.withOwnContent(folder));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsFoundAtItsPlaceAndLeavesTheSite(Mistake mistake) throws IOException {
    var workspace = new Workspace(folder);
    String good = workspace.read(mistake.file());
    String marked = mistake.in(good);
    var before = workspace.site().hashesAndTimes();
    assertFalse(before.isEmpty());

    workspace.write(mistake.file(), marked.replace("^", ""));
    var run = build(workspace);
    workspace.write(mistake.file(), good);

    assertEquals(ExitCode.CONTENT_HAS_ERRORS, run.exit());
    var expected = List.of(mistake.file() + ":" + place(marked) + " " + mistake.code());
    assertEquals(
        expected,
        run.findings().stream().map(f -> f.file() + ":" + f.place() + " " + f.code()).toList(),
        run.err());
    assertEquals(before, workspace.site().hashesAndTimes());
  }

  private static Run build(Workspace workspace) {
    return workspace.run("build", "--quiet", "--today", OwnContentTest.REVIEWED);
  }

  /** Line and column of the mark, counted here once more. */
  private static String place(String marked) {
    String before = marked.substring(0, marked.indexOf('^'));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    String start = before.substring(before.lastIndexOf('\n') + 1);
    return line + ":" + (start.codePointCount(0, start.length()) + 1);
  }
}
