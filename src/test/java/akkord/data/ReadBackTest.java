package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.DataReader.Notation;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.location.Span;
import akkord.location.TextChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is proved by what the changed text says, not by how it says it. */
class ReadBackTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "a: [b, c] § a: [b, c] § true",
        "{\"a\": [\"b\", c]} § a: [b, c] § true",
        "a: [b, d] § a: [b, c] § false",
        "a: [b] § a: [b, c] § false",
        "a: [b, c, d] § a: [b, c] § false",
        "a: b § a: [b] § false",
        "a: [b] § a: b § false",
        "a: {b: c} § a: [b] § false",
        "a: {b: c} § a: {d: c} § false",
        "a: {b: c} § a: {b: d} § false",
        "a: '1' § a: 1 § false",
        "a: [b § a: [b] § false",
        "a: b, c: d, a: e § a: b § false",
      })
  void aTextGivesATreeOrNot(String written, String expected, boolean gives) {
    var file = new SourceFile(new SourcePath("x"), "old");
    var whole = new Span(0, 3);
    assertEquals(
        gives,
        ReadBack.gives(
            Parsed.yaml(expected).root().orElseThrow(),
            new TextChange(whole, written),
            file,
            whole,
            Notation.YAML));
  }
}
