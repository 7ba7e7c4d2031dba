package akkord.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of a text as it is read is one of the text as it was written, and of nothing else. */
class WrittenTextTest {

  private static final SourcePath FILE = new SourcePath("x");

  @ParameterizedTest
  @CsvSource({
    "a|b|c, 2, 3, X/Y, a|X|Y|c",
    "a^b^c, 2, 3, X/Y, a^X^Y^c",
    "_a^b^c^, 1, 1, /X, _a^X^b^c^",
    "a\\b\\c, 2, 3, X/Y, a\\X\\Y\\c",
    "a|b^c|d, 3, 3, /X, a|b^X^c|d",
    "_a, 1, 1, /X, _a|X",
    "a^b, 3, 3, /X, a^b^X",
    "^|\\, 1, 3, X, ^X",
    "|a^b, 0, 0, /X, |X|a^b",
    "|a\\b, 0, 0, /X, |X|a\\b",
    "\\a, 0, 0, /X, \\X\\a",
  })
  void lineEndsAndMarkStay(String text, int start, int end, String words, String expected) {
    var written = new WrittenText(spelled(text));
    var change = new TextChange(new Span(start, end), words.replace('/', '\n'));
    assertEquals(spelled(expected), written.with(change).text());
    assertEquals(change.of(written.source(FILE).text()), written.with(change).source(FILE).text());
  }

  /** Signs for a line feed, both signs of Windows, a carriage return and a byte order mark. */
  private static String spelled(String text) {
    return text.replace("|", "\n").replace("^", "\r\n").replace("\\", "\r").replace("_", "\uFEFF");
  }
}
