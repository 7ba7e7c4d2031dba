package akkord.model;

import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.refer;
import static akkord.fixture.TestText.strong;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

  @Test
  void goesThroughBlocksThenFootnotes() {
    var text = TestText.in("x.md").footnote("n", cite("ten"));
    text.heading(2, "h").paragraph(cite("one"), strong(cite("two")), refer("agreement:a"));
    text.list(
        text.item(cite("three")), text.item(text.item(cite("four")), text.item(cite("five"))));
    text.quotation(cite("six")).definitions(cite("seven")).table(cite("eight"), cite("nine"));
    assertEquals(
        List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        ReadingOrder.inlines(text.body())
            .filter(Inline.Citations.class::isInstance)
            .map(group -> ((Inline.Citations) group).citations().getFirst())
            .map(citation -> citation.source().value().name().value())
            .toList());
  }

  @Test
  void namesABlockBeforeWhatItHolds() {
    var text = TestText.in("x.md");
    text.list(text.item(words("a"))).quotation(words("b")).code();
    assertEquals(
        List.of("ItemList", "Paragraph", "Quotation", "Paragraph", "CodeBlock"),
        ReadingOrder.blocks(text.body()).map(block -> block.getClass().getSimpleName()).toList());
  }
}
