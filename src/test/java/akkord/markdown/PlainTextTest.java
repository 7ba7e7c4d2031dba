package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *a* **b** ~~c~~ `d`           | a b c d
          [a](page:b) [c](https://d.org) | a c
          a[@b] &amp; c                 | a & c
          [a](#b)                       | a
          [a *b*]{lang=ja} c            | a b c
          """)
  void isTheWords(String text, String expected) {
    var paragraph = (Block.Paragraph) Reading.of(text).body().blocks().getFirst();

    assertEquals(expected, PlainText.of(paragraph.content()));
  }
}
