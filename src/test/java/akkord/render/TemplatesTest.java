package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates may not do, and what the style sheet and they owe each other. */
class TemplatesTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));

  /** An attribute whose value a browser takes for an address, or for script. */
  private static final Pattern DANGEROUS_ATTRIBUTE =
      Pattern.compile(
          "\\s(href|src|srcset|action|formaction|cite|poster|data|ping|style|on[a-z]+)"
              + "=(\"[^\"]*\"|[^\\s>]*)");

  private static final Pattern SAFE_ADDRESS =
      Pattern.compile(
          "\"(\\$\\{[a-zA-Z.()]*(href|canonical|feed|icon|stylesheet|previous|next)"
              + "\\(\\)\\.value\\(\\)\\}|#[a-z-]+)\"");

  /** The one form in which a template names a script. */
  private static final String SCRIPT_FILE =
      "<script defer src=\"${script.href().value()}\"></script>";

  /** The one form in which a template holds structured data, which is no script to a browser. */
  private static final String STRUCTURED_DATA =
      "<script type=\"application/ld+json\">$unsafe{head.structuredData().value()}</script>";

  private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{([^}]*)\\}");
  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
  private static final Pattern SELECTOR = Pattern.compile("\\.([a-z][a-z-]*)");

  @Test
  void addressesComeFromAddressTypesOnly() throws IOException {
    var wrong = new ArrayList<String>();
    for (var template : templates()) {
      var matcher = DANGEROUS_ATTRIBUTE.matcher(Files.readString(template));
      while (matcher.find()) {
        if (!Set.of("href", "src").contains(matcher.group(1))
            || !SAFE_ADDRESS.matcher(matcher.group(2)).matches()) {
          wrong.add(template.getFileName() + ": " + matcher.group());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void onlySafeHtmlAndStructuredDataAreWrittenAsTheyAre() throws IOException {
    var found = new TreeSet<String>();
    for (var template : templates()) {
      UNSAFE
          .matcher(Files.readString(template))
          .results()
          .forEach(match -> found.add(match.group(1)));
    }
    assertEquals(
        Set.of(
            "cell.text().html().value()", "text.html().value()", "head.structuredData().value()"),
        found);
  }

  @Test
  void templatesHoldNoScriptAndNoStyleOfTheirOwn() throws IOException {
    for (var template : templates()) {
      assertFalse(
          Files.readString(template)
              .replace(SCRIPT_FILE, "")
              .replace(STRUCTURED_DATA, "")
              .matches("(?is).*<(script|style|iframe|object|embed|base)\\b.*"),
          template.toString());
    }
  }

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

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("templates"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
    }
  }
}
