package akkord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.report.IndentedJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is printed gets into a log whole, and gives nobody an order there. */
class LogStreamTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "::error::x|:\\u{3A}error::x",
        "    ::set-output name=a::b|    :\\u{3A}set-output name=a::b",
        "\t\u00A0\u3000::notice::x|\t\u00A0\u3000:\\u{3A}notice::x",
        ":\u034F:debug::x|:\u034F\\u{3A}debug::x",
        ":::: note|:\\u{3A}:: note",
        "a ##[add-mask]b|a ##\\u{5B}add-mask]b",
        "###[error]b|###\\u{5B}error]b",
        "#\u034F#[error]b|#\u034F#\\u{5B}error]b",
      })
  void showsByItsNumberWhatMakesACommand(String line, String printed) {
    assertEquals(printed, printed(line));
    assertEquals("first\n" + printed + "\r" + printed, printed("first\n" + line + "\r" + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {": a definition", "a::b", "- ::x::", "# [link]", "## Heading", "a:1:2: b", "#[x]"})
  void leavesOtherLinesAsTheyAre(String line) {
    assertEquals(line, printed(line));
  }

  @Test
  void noticesACommandThatIsPrintedInParts() {
    var printed = new ByteArrayOutputStream();
    var log = new LogStream(printed);
    "  ::error::x##[group]".chars().forEach(c -> log.print((char) c));
    log.flush();
    assertEquals("  :\\u{3A}error::x##\\u{5B}group]", printed.toString(UTF_8));
  }

  @Test
  void commandsThatAreMeantGetThrough() {
    var printed = new ByteArrayOutputStream();
    var log = new LogStream(printed);
    log.print("::no::\n");
    log.printCommands("::error file=a::b\n");
    assertEquals(":\\u{3A}no::\n::error file=a::b\n", printed.toString(UTF_8));
  }

  @Test
  void remembersWhyTextDidNotGetThere() {
    var log = new LogStream(new Broken("No space left on device"));
    log.print("first");
    log.printCommands("second");
    assertEquals("No space left on device", log.failure().orElseThrow().getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Broken pipe",
        "Datenübergabe unterbrochen (broken pipe)",
        "The pipe is being closed"
      })
  void aReaderWhoHasEnoughIsNoFailure(String message) {
    var log = new LogStream(new Broken(message));
    log.print("text");
    assertTrue(log.checkError());
    assertEquals(Optional.empty(), log.failure());
  }

  private static String printed(String text) {
    var printed = new ByteArrayOutputStream();
    new LogStream(printed).print(text);
    return printed.toString(UTF_8);
  }

  @Test
  void jsonStaysWhatItSays() {
    var said = Map.of("text", "## [a #\u00AD#[b ##[c");
    var json = LineGuard.guarded(IndentedJson.of(said));
    assertEquals(said, JsonMapper.shared().readValue(json, Map.class));
  }

  @Test
  void aHeadingOfMarkdownMayBeginWithALink() {
    assertEquals("## [a](b)\n", LineGuard.guarded("## [a](b)\n"));
  }

  /** A stream that takes nothing. */
  private static final class Broken extends OutputStream {
    private final String message;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
