package akkord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.compare.Edits.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that changed are shown with some words around them. */
class EditsTest {

  @Test
  void fiveWordsAreShownOnEachSide() {
    assertEquals(
        new Edits(List.of(new Edit("… 2 3 4 5 6", "seven", "7", "8 9 10 11 12 …")), 0),
        Edits.between("1 2 3 4 5 6 seven 8 9 10 11 12 13", "1 2 3 4 5 6 7 8 9 10 11 12 13"));
  }

  @Test
  void wordsCanComeAtTheEndAndGoAtTheStart() {
    assertEquals(
        new Edits(
            List.of(
                new Edit("", "One", "", "two three four"), new Edit("two three", "", "four", "")),
            0),
        Edits.between("One two three", "two three four"));
  }

  @Test
  void ofManyEditsTheFirstThreeAreShown() {
    var edits = Edits.between("a 1 b 2 c 3 d 4 e 5", "a x b x c x d x e x");
    assertEquals(List.of("1", "2", "3"), edits.first().stream().map(Edit::removed).toList());
    assertEquals(2, edits.more());
  }

  @Test
  void aScriptWithoutSpacesIsComparedCharacterByCharacter() {
    assertEquals(
        new Edits(List.of(new Edit("日本は", "今", "昨", "日話した。")), 0),
        Edits.between("日本は今日話した。", "日本は昨日話した。"));
  }

  @Test
  void theSameTextHasNone() {
    assertEquals(Edits.NONE, Edits.between("a  b\nc", "a b c"));
  }
}
