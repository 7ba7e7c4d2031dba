package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.handbook.Example;
import akkord.handbook.FindingHelp;
import akkord.handbook.Handbook;
import akkord.model.Chapter;
import akkord.model.LanguageTag;
import akkord.model.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the handbook shows and tells is what the program does. */
class HandbookTest {

  private static final Path RESOURCES =
      Workspace.repository().resolve("src/main/resources/akkord/handbook");
  private static final Handbook ENGLISH = Handbook.in(new LanguageTag("en"));
  private static final Pattern SHOWN = Pattern.compile("(?m)^<<< (.*)$");
  private static final Pattern PLACE_ON_ANOTHER_PAGE = Pattern.compile("(\\(page:[a-z]+)#[a-z-]+");

  static List<FindingHelp> examples() {
    return ENGLISH.findings().stream().filter(help -> help.example().isPresent()).toList();
  }

  private static Run check(Workspace workspace) {
    return workspace.run("check", "--quiet", "--today", OwnContentTest.REVIEWED);
  }

  @Test
  void theExamplesMakeUpASiteWithoutAnyFinding(@TempDir Path folder) throws IOException {
    assertEquals("exit 0\n", check(Workspace.withExampleSite(folder)).outcome());
  }

  @Test
  void bothLanguagesShowTheSameData() throws IOException {
    assertEquals(shown("de"), shown("en"));
    assertTrue(shown("en").size() > 7, shown("en").toString());
  }

  private static Set<String> shown(String language) throws IOException {
    var shown = new TreeSet<String>();
    var chapters = Tree.of(RESOURCES.resolve(language));
    for (String chapter : chapters.files()) {
      SHOWN
          .matcher(chapters.text(chapter))
          .results()
          .map(line -> line.group(1))
          .filter(file -> file.endsWith(".yaml"))
          .forEach(shown::add);
    }
    return shown;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleOfAMistakeLeadsToItsFindingAndNoOther(FindingHelp help, @TempDir Path folder)
      throws IOException {
    Example example = help.example().orElseThrow();
    var workspace = Workspace.withExampleSite(folder);
    String file = "content/" + example.file();
    String text = workspace.read(file);
    assertTrue(text.contains(example.right()), example.right());
    workspace.write(file, text.replace(example.right(), example.wrong()));
    var run = check(workspace);
    assertEquals(
        List.of(help.code()), run.findings().stream().map(Run.Finding::code).toList(), run.err());
  }

  @Test
  void theChaptersAreTextsThatSayTheSameInBothLanguages(@TempDir Path folder) throws IOException {
    var workspace = Workspace.withExampleSite(folder);
    for (var chapter : Chapter.values()) {
      for (var language : Chapter.LANGUAGES) {
        String text = Handbook.in(language).source(chapter).text();
        String head = language.equals(new LanguageTag("en")) ? "translation: {of: de}\n" : "";
        workspace.write(
            "content/pages/" + Word.of(chapter) + "/" + language + ".md",
            PLACE_ON_ANOTHER_PAGE
                .matcher(text.replaceFirst("---\n", Matcher.quoteReplacement("---\n" + head)))
                .replaceAll("$1"));
      }
    }
    assertEquals("exit 0\n", check(workspace).outcome());
  }
}
