package akkord.search;

import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.refer;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestText;
import akkord.search.SearchDocument.Heading;
import akkord.search.SearchDocument.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void aBodyIsTakenApartAtItsHeadings() {
    var text =
        TestText.in("rover/de.md")
            .paragraph(words("Before "), cite("source"), words("."))
            .heading(2, "first")
            .paragraph(words("See "), refer("agreement:lander"))
            .heading(3, "second")
            .table(words("Head"), words("Cell"))
            .footnote("n", words("Note."));
    assertEquals(
        List.of(
            new Passage(Optional.empty(), "Before."),
            new Passage(Optional.of(new Heading("first", "first")), "See  <agreement:lander>"),
            new Passage(Optional.of(new Heading("second", "second")), "Head\nCell\nNote.")),
        Passages.of(text.body(), id -> "<" + id + ">"));
  }

  @Test
  void anEmptyBodyHasNoPassage() {
    assertEquals(List.of(), Passages.of(TestText.in("a/de.md").body(), id -> ""));
  }
}
