package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.Inline;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The places that a body keeps: in code points of the whole file, and with their ends. */
class ReadPlacesTest {

  private static final String BEFORE = "---\ntitle: a\n---\n";

  @Test
  void aReferenceReachesFromBracketToEnd() {
    var reference = only(Inline.Reference.class, "\uD842\uDFB7\t[a](page:b) c");

    assertEquals("4:3", reference.location().start().toString());
    assertEquals("4:14", reference.location().end().toString());
  }

  @Test
  void aReferenceOverTwoLinesEndsOnTheSecond() {
    var reference = only(Inline.Reference.class, "> a [b\n> c](page:d)");

    assertEquals("4:5", reference.location().start().toString());
    assertEquals("5:13", reference.location().end().toString());
  }

  @Test
  void eachCitationOfAGroupIsPlacedAtItsBracket() {
    var group = only(Inline.Citations.class, "a [@b; @c, S. 3]");

    assertEquals("4:3", group.location().start().toString());
    assertEquals("4:17", group.location().end().toString());
    assertEquals(group.location(), group.citations().getLast().source().at());
    assertEquals("S. 3", group.citations().getLast().locator().orElseThrow());
  }

  @Test
  void aLocatorOverTwoLinesIsOne() {
    var group = only(Inline.Citations.class, "> [@b, Abschnitt\n> 3 &amp; 4]");

    assertEquals("Abschnitt 3 & 4", group.citations().getFirst().locator().orElseThrow());
  }

  @Test
  void aCitationInATableIsPlaced() {
    var group = only(Inline.Citations.class, "| a |\n|---|\n| \u00e4 [@b] |\n");

    assertEquals("6:5", group.at().toString());
  }

  private static <T> T only(Class<T> kind, String text) {
    var body = Reading.from(BEFORE + text, BEFORE.length()).body();
    var all = new ArrayList<Inline>();
    Inlines.forEach(body, all::add);
    return all.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }
}
