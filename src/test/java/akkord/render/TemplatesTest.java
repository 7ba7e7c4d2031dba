package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style sheets and the templates owe each other. */
class TemplatesTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));

  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
  private static final Pattern SELECTOR = Pattern.compile("\\.([a-z][a-z-]*)");

  @Test
  void everyClassOfTheStyleSheetIsOnSomePage() throws IOException {
    var inPages = new TreeSet<String>();
    for (var page : SamplePages.all()) {
      CLASSES
          .matcher(page.html())
          .results()
          .forEach(match -> inPages.addAll(List.of(match.group(1).split(" "))));
    }
    var inSheet = new TreeSet<String>();
    SELECTOR.matcher(selectors()).results().forEach(match -> inSheet.add(match.group(1)));
    // States and statuses that the sample site does not have.
    inSheet.removeAll(
        Set.of(
            "verified",
            "gone",
            "failing",
            "suspicious",
            "centre",
            "signed",
            "delivered",
            "lapsed",
            "started",
            "binding"));
    inSheet.removeAll(inPages);
    assertEquals(Set.of(), inSheet);
  }

  /** The style sheet without comments and declarations. */
  private static String selectors() throws IOException {
    return css().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^{}]*\\}", " ");
  }

  @Test
  void theStyleSheetsAreSmallAndAskNobodyElse() throws IOException {
    assertTrue(css().length() < 24_576, "bytes: " + css().length());
    assertFalse(css().contains("http"), "addresses");
    assertFalse(css().contains("@import"), "imports");
  }

  private static String css() throws IOException {
    return Files.readString(HOME.resolve("static/akkord.css"))
        + Files.readString(HOME.resolve("static/overview.css"));
  }
}
