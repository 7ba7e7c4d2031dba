package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.DiagnosticCode;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateRendererTest {

  @TempDir Path folder;
  @TempDir Path work;

  @Test
  void theSameViewGivesTheSameBytes() {
    assertEquals(SamplePages.all(), SamplePages.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@if(true)\\n<p>\\n            | 3",
        "<p>\\n${nothing}</p>           | 2",
        "<p>\\n\\n@template.missing()   | 3",
        "<p>\\n<b onclick=\"x()\">b</b> | 2",
      })
  void aMistakeInATemplateIsReportedAtItsLine(String text, int line) throws IOException {
    Files.createDirectories(folder.resolve("part"));
    Files.writeString(folder.resolve("part/wrong.jte"), text.replace("\\n", "\n"));
    var opened = TemplateRenderer.open(folder, new SourcePath("my/templates"), work);
    assertTrue(opened.renderer().isEmpty());
    assertEquals(1, opened.diagnostics().size());
    var finding = opened.diagnostics().getFirst();
    assertEquals(DiagnosticCode.INVALID_TEMPLATE, finding.code());
    assertEquals("my/templates/part/wrong.jte:" + line + ":1", finding.location().toString());
    assertTrue(!finding.text().isBlank() && !finding.text().contains("\n"));
  }

  @Test
  void aFolderWithoutMistakesRenders() throws IOException {
    Files.writeString(folder.resolve("fine.jte"), "<p>fine</p>");
    var opened = TemplateRenderer.open(folder, new SourcePath("my/templates"), work);
    assertTrue(opened.renderer().isPresent());
  }
}
