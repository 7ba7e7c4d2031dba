package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small site with all collections and nearly all keys, whose whole output is kept in {@code
 * golden/expected}: a missing or an unexpected file fails. Of most pages only {@code <main>} is
 * kept, so that a change of the frame shows in a few files: those of {@link #WHOLE}, and all that
 * is not HTML.
 *
 * <p>{@code -Dakkord.renew=true} writes the expected files anew; read what has changed before you
 * commit it.
 */
class GoldenSiteTest {

  private static final Path GOLDEN =
      Workspace.repository().resolve("src/test/resources/akkord/site/golden");
  private static final Path EXPECTED = GOLDEN.resolve("expected");
  private static final Set<String> WHOLE = Set.of("index.html", "de/abkommen/mondrover/index.html");

  /** Holds hashes of everything else. */
  private static final String MARKER = ".akkord";

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    var workspace = new Workspace(folder);
    Tree.of(GOLDEN.resolve("content")).copyTo(folder.resolve("content"));
    Tree.of(GOLDEN.resolve("static")).copyTo(folder.resolve("static"));
    var run = workspace.run("build", "--quiet", "--today", "2026-01-02");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    if (Boolean.getBoolean("akkord.renew")) {
      renew(workspace.site());
    }
  }

  private static void renew(Tree site) throws IOException {
    for (String file : Tree.of(EXPECTED).files()) {
      Files.delete(EXPECTED.resolve(file));
    }
    var kept = new Workspace(EXPECTED);
    for (String file : published(site)) {
      kept.write(file, keptOf(file, site.text(file)));
    }
  }

  private static List<String> published(Tree site) {
    return site.files().stream().filter(file -> !file.equals(MARKER)).toList();
  }

  static List<String> files() throws IOException {
    return Tree.of(EXPECTED).files();
  }

  @Test
  void noFileIsMissingOrUnexpected() throws IOException {
    assertEquals(new TreeSet<>(files()), new TreeSet<>(published(new Workspace(folder).site())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAsExpected(String file) throws IOException {
    var site = new Workspace(folder).site();
    assertEquals(Tree.of(EXPECTED).text(file), keptOf(file, site.text(file)));
  }

  @Test
  void isHarmless() throws IOException {
    HarmlessSite.assertHarmless(new Workspace(folder).site());
  }

  /** A page's main part as it was written, or a file that is kept whole. */
  private static String keptOf(String file, String text) {
    if (!file.endsWith(".html") || WHOLE.contains(file)) {
      return text;
    }
    var page = Jsoup.parse(text);
    page.outputSettings().prettyPrint(false);
    return page.select("main").outerHtml() + "\n";
  }
}
