package akkord.site;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files with names that no repository can hold everywhere: one message each, fit to be printed. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OddNamesTest {

  private static final String ACTOR = "name: X\ntype: agency\ncountry: FR\n";

  /** Names as they lie on the disk, and as they are shown. */
  private static final List<String[]> NAMES =
      List.of(
          pair("cv\u202Egpj", "cv\\u{202E}gpj"),
          pair("line\nfeed", "line\\u{A}feed"),
          pair("escape\u001B[31m", "escape\\u{1B}[31m"),
          pair("delete\u007F", "delete\\u{7F}"),
          pair("mu\u0308ller", "mu\u0308ller"),
          pair("m\u00FCller", "m\u00FCller"),
          pair("\u200Bspace", "\\u{200B}space"),
          pair("\u2028line", "\\u{2028}line"),
          pair("::error::x", "::error::x"),
          pair("%2e%2e%2f", "%2e%2e%2f"),
          pair("-rf", "-rf"),
          pair("con", "con"),
          pair("dot.", "dot."),
          pair("space ", "space "),
          pair("a\\b", "a\\b"),
          pair("C:", "C:"),
          pair("Nasa", "Nasa"));

  @TempDir private Path folder;

  private static String[] pair(String name, String shown) {
    return new String[] {name, shown};
  }

  @Test
  void eachOddNameIsNamedOnce() throws IOException {
    var workspace = SiteCase.shared(folder);
    for (var name : NAMES) {
      workspace.write("content/actors/" + name[0] + ".yaml", ACTOR);
    }
    var run = workspace.run("check", "--quiet");
    assertEquals(
        NAMES.stream()
            .map(name -> "content/actors/" + name[1] + ".yaml invalid-id")
            .sorted()
            .collect(joining("\n")),
        inShort(run));
    assertEquals(1, run.exit().value());
    HostileSiteTest.assertPrintable(run.err());
  }

  private static String inShort(Run run) {
    return run.findings().stream()
        .map(finding -> finding.file() + " " + finding.code())
        .sorted()
        .collect(joining("\n"));
  }

  @Test
  void aNameThatIsNoTextIsToldByItsBytes() throws Exception {
    var workspace = SiteCase.shared(folder);
    workspace.write("static/x.css", "/* */\n");
    shell("printf 'name: X' > content/actors/$'bad\\xff'.yaml");
    shell("printf 'name: X' > content/actors/$'bad\\xfe'.yaml");
    shell("mkdir content/agreements/$'b\\xc3'");
    shell("printf 'x' > content/agreements/rover/$'de\\xc0\\xaf'.md");
    shell("printf 'x' > static/$'\\xed\\xa0\\x80'.css");
    var run = workspace.run("check", "--quiet");
    assertEquals(
        List.of("%ED%A0%80.css", "b%C3", "bad%FE.yaml", "bad%FF.yaml", "de%C0%AF.md"),
        run.err()
            .lines()
            .filter(line -> line.contains("error[unexpected-file]"))
            .map(line -> line.replaceAll(".*percent signs '(.*)', is not.*", "$1"))
            .sorted()
            .toList(),
        run.err());
    assertEquals(1, run.exit().value());
  }

  private void shell(String command) throws Exception {
    var process =
        new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).inheritIO().start();
    assertEquals(0, process.waitFor(), command);
  }

  @Test
  void aTreeThatIsDeeperThanAnyPathMayBeIsRefused() throws IOException {
    var workspace = SiteCase.shared(folder);
    workspace.write("static/" + "ddd/".repeat(600) + "x.txt", "x\n");
    var run = workspace.run("check", "--quiet");
    assertEquals("static/ddd/ddd/ddd/ddd/ddd/ddd/ddd/ddd/ddd/ddd limit-exceeded", inShort(run));
    assertEquals(1, run.exit().value());
  }
}
