package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.Given;
import akkord.inflection.Match;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

  private static final SourcePath FILE = new SourcePath("de.md");
  private static final EntryId ROVER = Given.id("agreement:rover");

  private static Position at(int column) {
    return new Position(1, column);
  }

  private static Location place(int column) {
    return Location.at(FILE, at(column));
  }

  private static List<Inline> words(int column, String text) {
    return List.of(new Inline.Text(at(column), text));
  }

  /** Each kind of inline, with the words that it has. */
  private static Passage all() {
    var none = Optional.<String>empty();
    return Passage.of(
        List.of(
            new Inline.Text(at(1), "a"),
            new Inline.Emphasis(at(2), words(3, "b")),
            new Inline.Strong(at(4), words(6, "c")),
            new Inline.Strikethrough(at(7), words(9, "d")),
            new Inline.SoftBreak(at(10)),
            new Inline.Foreign(place(11), new LanguageTag("fr"), words(12, "ef")),
            new Inline.HardBreak(at(14)),
            new Inline.AddressLink(place(15), new SafeUrl("https://a.example/"), words(16, "g")),
            new Inline.AnchorLink(place(17), "x", words(18, "h")),
            new Inline.Code(at(19), "code"),
            new Inline.Reference(place(20), ROVER, none, words(21, "ij")),
            new Inline.Reference(place(23), ROVER, none, List.of()),
            new Inline.Citations(place(25), List.of()),
            new Inline.FootnoteReference(at(26), "n", 1, 1),
            new Inline.Text(at(27), "k")),
        FILE);
  }

  @Test
  void hasTheWordsThatReadersSee() {
    assertEquals("abcd ef\ngh\uFFFCij\uFFFCk", all().text());
  }

  @Test
  void knowsWhichOfThemAreInAnotherLanguageOrLead() {
    assertEquals(List.of(new Match(5, 7)), all().foreign());
    assertEquals(
        List.of(new Passage.Link(ROVER, 11, 13), new Passage.Link(ROVER, 13, 14)), all().links());
  }

  @Test
  void knowsWhereEachCharacterStands() {
    var passage = all();
    assertEquals(
        List.of(1, 3, 6, 9, 10, 12, 13, 14, 16, 18, 19, 21, 22, 23, 27),
        IntStream.range(0, passage.text().length())
            .mapToObj(i -> passage.location(i, i).start().column())
            .toList());
    assertEquals("1:14", passage.location(5, 7).end().toString());
    assertEquals("1:12", passage.location(5, 5).end().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "a „b c“ d § ..^^^^^..",
        "a “b” d § ..^^^..",
        "a \"b\" d § ..^^^..",
        "a «b» d § ..^^^..",
        "a »b« d § ..^^^..",
        "a „b d § ......",
        "a https://b.example/c d § ..^^^^^^^^^^^^^^^^^^^..",
        "(www.b.example) d § ^^^^^^^^^^^^^^^..",
        "to a@b.example or § ...^^^^^^^^^^^...",
        "a @b or a@b@c § .............",
        "b.example/c d § ^^^^^^^^^^^..",
        "and/or e.g. 1..2/3 § ..................",
      })
  void quotationsAndAddressesAreNotItsOwnWords(String text, String marks) {
    var quoted = QuotedWords.in(Passage.of(words(1, text), FILE));
    assertEquals(
        marks,
        IntStream.range(0, text.length())
            .mapToObj(i -> quoted.hold(new Match(i, i + 1)) ? "^" : ".")
            .collect(Collectors.joining()));
  }

  @Test
  void wordsInAnotherLanguageAreNotItsOwn() {
    var quoted = QuotedWords.in(all());
    assertEquals(
        List.of(false, true, true, false),
        IntStream.range(4, 8).mapToObj(i -> quoted.hold(new Match(i, i + 1))).toList());
  }

  @Test
  void wordsThatTouchAQuotationAreQuoted() {
    var quoted = QuotedWords.in(Passage.of(words(1, "a „b“ c"), FILE));
    assertTrue(quoted.hold(new Match(0, 3)));
    assertFalse(quoted.hold(new Match(0, 2)));
    assertFalse(quoted.hold(new Match(5, 7)));
  }
}
