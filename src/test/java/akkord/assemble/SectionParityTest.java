package akkord.assemble;

import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.refer;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.fixture.TestText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of two sections that hold other parts. */
class SectionParityTest {

  private final TestText german = TestText.in("de.md");
  private final TestText english = TestText.in("en.md");

  private void assertFound(String... expected) {
    var found =
        SectionParity.compare(
            SectionOutline.of(german.prose()).getFirst(),
            SectionOutline.of(english.prose()).getFirst());
    assertEquals(
        List.of(expected),
        Given.printed(found.findings()).stream()
            .map(each -> each.replace(" parity: the text before the first heading", ":"))
            .toList());
  }

  @Test
  void aCitationThatMovedIntoAnAddedListIsNotMissing() {
    german.paragraph(cite("a"), cite("c"));
    english.paragraph(cite("a")).list(english.item(cite("b")), english.item(cite("c")));
    assertFound(
        "en.md:11:1: has 1 list, but 0 in the original",
        "en.md:11:1: has the citation 'source:b' that the original lacks");
  }

  @Test
  void whatQuotationsAndCellsHoldIsCompared() {
    german.quotation(cite("a")).table(refer("actor:x"), refer("actor:y"));
    english.quotation(cite("b")).table(refer("actor:x"), refer("actor:z"));
    assertFound(
        "en.md:13:1: has the reference 'actor:z', the original has the reference 'actor:y'",
        "en.md:10:1: has the citation 'source:b', the original has the citation 'source:a'");
  }

  @Test
  void whatIsExchangedMoreThanOnceIsToldOneByOne() {
    german.paragraph(cite("a"), cite("b"), cite("c"));
    english.paragraph(cite("x"), cite("y"), words("z"));
    assertFound(
        "en.md:10:1: has the citation 'source:x', the original has the citation 'source:a'",
        "en.md:10:11: has the citation 'source:y', the original has the citation 'source:b'",
        "en.md:10:1: lacks the citation 'source:c' that the original has");
  }
}
