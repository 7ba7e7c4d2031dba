package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where a browser would take text for an address or for markup, templates write values of types
 * that were checked when they were made, whatever the accessors are called.
 */
class TemplateTypesTest {

  private static final Path TEMPLATES =
      Path.of(System.getProperty("akkord.home", "."), "templates");

  /** What is wrong and what is right, one in a line. */
  private static final String PLANTED =
      """
      @import akkord.view.Href
      @import akkord.markdown.SafeHtml
      @param String text
      @param Href place
      @param SafeHtml html
      <a href="${text.strip()}">${text}</a>
      <script src="${text}"></script>
      <a href="${"/" + place.value()}">a</a>
      <p>$unsafe{text.strip()}</p>
      <a href="${place.value()}">a</a>
      <p>$unsafe{html.value()}</p>
      """;

  @TempDir private Path folder;
  @TempDir private Path work;

  @Test
  void noTextIsWrittenAsAnAddressOrAsMarkup() throws IOException {
    assertEquals(List.of(), WrittenValues.ofWrongType(TEMPLATES, work));
  }

  @Test
  void textsThatAreAreSeen() throws IOException {
    Files.writeString(folder.resolve("one.jte"), PLANTED);
    assertEquals(
        List.of(
            "a href: String.strip()",
            "script src: String text",
            "a href: String \"/\" + place.value()",
            "as it is: String.strip()"),
        WrittenValues.ofWrongType(folder, work));
  }
}
