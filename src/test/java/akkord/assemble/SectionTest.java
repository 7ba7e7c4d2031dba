package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

  @Test
  void itsTitleHasTheWordsOfItsHeadingOnOneLine() {
    var sections = SectionOutline.of(new Written("One *two*\n`x`[^n]\n---\n\n[^n]: y").in("de.md"));
    assertEquals("One two x", sections.getLast().title().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"one two, 2", "'one – two ', 2", "- –, 0", "輸, 1", "輸出, 1", "輸出管, 2", "輸出 管理 x, 3"})
  void wordsAreCountedInPairsWhereNoSpacesPartThem(String text, int words) {
    assertEquals(words, Wording.words(text));
  }
}
