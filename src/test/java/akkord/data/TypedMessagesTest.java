package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.LanguageMapType.Coverage;
import akkord.diagnostic.DiagnosticCode;
import akkord.fixture.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What editors are told of a value that is not as declared, word by word. */
class TypedMessagesTest {

  private static final ValueType<String> LINE = TextType.upTo(5);
  private static final ValueType<String> NOTATION =
      Scalars.notation(
          "a text in capitals",
          new ScalarForm.Notation("[A-Z]+"),
          DiagnosticCode.INVALID_VALUE,
          text -> Optional.of(text).filter(it -> it.matches("[A-Z]+")));
  private static final Field.Required<Integer> KIND =
      Field.required("kind", Scalars.word("kind", Map.of("open", 1)), "A word.");
  private static final Field.Allowed<Boolean> ONE = Field.allowed("one", Scalars.BOOLEAN, "One.");
  private static final Field.Allowed<Boolean> TWO = Field.allowed("two", Scalars.BOOLEAN, "Two.");
  private static final ObjectType<FieldValues> THING =
      ObjectType.of("thing", List.of(KIND, ONE, TWO));

  /** What is found in the value of the key {@code v}; its column is 4. */
  private static String found(ValueType<?> type, String value) {
    var parsed = Parsed.yaml("v: " + value);
    parsed.value(type);
    return String.join("\n", Given.printed(parsed.found().sorted()));
  }

  private static String wrong(ValueType<?> type, String value) {
    return found(type, value).replace("x:1:4 wrong-type: ", "");
  }

  @Test
  void aNumberMayHaveBeenMeantAsText() {
    assertEquals(
        "expected text, found a number; put it in quotes if it is a text", wrong(LINE, "2024"));
    assertEquals(
        "expected text, found true or false without quotes; put it in quotes if it is a text",
        wrong(LINE, "true"));
  }

  @Test
  void noAdviceIsGivenWhereQuotesWouldNotHelp() {
    assertEquals("expected text, found a list", wrong(LINE, "[a]"));
    assertEquals("expected true or false without quotes, found text", wrong(Scalars.BOOLEAN, "a"));
    assertEquals(
        "expected true or false without quotes, found a number", wrong(Scalars.BOOLEAN, "1"));
    assertEquals(
        "x:1:1 wrong-type: expected a text in capitals, found no value", found(NOTATION, ""));
  }

  @Test
  void aNotationIsNamedWithWhatWasFound() {
    assertEquals(
        "expected a text in capitals, found no value; put it in quotes if it is a text",
        wrong(NOTATION, "~"));
    assertEquals(
        "expected a text in capitals, found true or false without quotes; put it in quotes if it"
            + " is a text",
        wrong(NOTATION, "true"));
    assertEquals(
        "x:1:4 invalid-value: expected a text in capitals, found 'a\u0430' with U+0430",
        found(NOTATION, "a\u0430"));
    assertEquals(Optional.of("AB"), Parsed.yaml("v: AB").value(NOTATION));
  }

  @Test
  void aWordIsOneOfThoseThatAreKnown() {
    assertEquals("x:1:4 unknown-word: 'far' is not one of open", found(KIND.type(), "far"));
    assertEquals("expected one of the words open, found no value", wrong(KIND.type(), "~"));
    assertEquals(Optional.of(1), Parsed.yaml("v: open").value(KIND.type()));
  }

  @Test
  void whatWasWantedIsNamedInFull() {
    assertEquals("expected a list, found text", wrong(LINE.list(), "a"));
    assertEquals("text or a list", LINE.oneOrMore().wanted().toString());
    assertEquals("expected a mapping (thing), found a list", wrong(THING, "[a]"));
    assertEquals(
        "expected text or a mapping of languages, found a list",
        wrong(
            new EitherType<>(LINE, new LanguageMapType<>(LINE, Coverage.ALL).map(_ -> "x")),
            "[a]"));
  }

  @Test
  void missingKeysAreNamedTogether() {
    assertEquals("x:1:4 missing-key: thing lacks the key 'kind'", found(THING, "{one: true}"));
    var two = ObjectType.of("pair", List.of(KIND, Field.required("name", LINE, "A name.")));
    assertEquals("x:1:4 missing-key: pair lacks the keys 'kind', 'name'", found(two, "{}"));
  }

  @Test
  void aMisspeltKeyIsTakenForOneThatIsNotThere() {
    var both =
        ObjectType.of(
            "pair",
            List.of(Field.required("order", LINE, "."), Field.required("orders", LINE, ".")));
    assertEquals(
        "x:1:15 unknown-key: no key 'order2' in pair; did you mean 'order'?",
        found(both, "{order: a, order2: b}"));
  }

  @Test
  void oneKeyMayNeedAnother() {
    var type = THING.with(new FieldRule.Needs(ONE, TWO, "'one' needs 'two'"));
    assertEquals("x:1:4 missing-key: 'one' needs 'two'", found(type, "{kind: open, one: false}"));
    assertEquals("", found(type, "{kind: open, two: true}"));
    assertEquals("", found(type, "{kind: open, one: true, two: true}"));
  }

  @Test
  void oneOfTwoKeysMayBeNeeded() {
    var type = THING.with(new FieldRule.Either(ONE, TWO, "'one' or 'two' is needed"));
    assertEquals("x:1:4 missing-key: 'one' or 'two' is needed", found(type, "{kind: open}"));
    assertEquals("", found(type, "{kind: open, one: true}"));
    assertEquals("", found(type, "{kind: open, two: true}"));
  }

  @Test
  void aValueMayNeedAnotherKey() {
    var words = Scalars.word("kind", Map.of("open", 1, "shut", 2));
    var kind = Field.required("kind", words, "A word.");
    var type =
        ObjectType.of("thing", List.of(kind, ONE))
            .with(new FieldRule.NeedsWhen<>(kind, 1, "open", ONE, "'open' needs 'one'"));
    assertEquals("x:1:4 missing-key: 'open' needs 'one'", found(type, "{kind: open}"));
    assertEquals("", found(type, "{kind: open, one: true}"));
    assertEquals("", found(type, "{kind: shut}"));
  }

  @Test
  void aNeededKeyThatIsMisspeltIsOneMistake() {
    var type = THING.with(new FieldRule.Either(ONE, TWO, "'one' or 'two' is needed"));
    assertEquals(
        "x:1:17 unknown-key: no key 'twoo' in thing; did you mean 'two'?",
        found(type, "{kind: open, twoo: true}"));
  }

  @Test
  void aMappingMayBeCheckedFurther() {
    var type =
        ObjectType.checked(
            "thing",
            List.of(KIND, ONE, TWO),
            values -> {
              values.report(DiagnosticCode.INVALID_VALUE, ONE, "at the value of %s", "one");
              values.report(DiagnosticCode.INVALID_VALUE, TWO, "where the mapping starts");
              values.report(DiagnosticCode.INVALID_VALUE, values.location(KIND), "anywhere");
            });
    assertEquals(
        """
        x:1:4 invalid-value: where the mapping starts
        x:1:11 invalid-value: anywhere
        x:1:22 invalid-value: at the value of one\
        """,
        found(type, "{kind: open, one: true}"));
  }

  @Test
  void aGapIsReportedAndOnlyATextCanBeSeenAllTheSame() {
    assertEquals("x:1:4 gap: a gap to fill in: expected text", found(LINE, "???"));
    assertEquals(Optional.of("???"), Parsed.yaml("v: ???").value(LINE));
    assertEquals(
        "x:1:4 gap: a gap to fill in: expected a whole number from 1 to 9",
        found(Scalars.integer(1, 9), "???"));
    assertEquals("x:1:4 gap: a gap to fill in: expected a list", found(LINE.list(), "???"));
  }

  @Test
  void whatIsNoTextToAnotherReaderIsNotRead() {
    var parsed = Parsed.yaml("v: no");
    assertEquals(Optional.empty(), parsed.value(LINE));
    assertEquals(
        "x:1:4 wrong-type: 'no' is not text to every reader of YAML; put it in quotes",
        found(LINE, "no"));
  }

  @Test
  void boundsBelongToWhatTheyBound() {
    assertEquals(Optional.of("abcde"), Parsed.yaml("v: abcde").value(LINE));
    var count = Scalars.integer(3, 12);
    assertEquals(Optional.of(3), Parsed.yaml("v: 3").value(count));
    assertEquals(Optional.of(12), Parsed.yaml("v: 12").value(count));
    assertEquals("x:1:4 invalid-value: expected a whole number from 3 to 12", found(count, "2"));
    assertEquals("x:1:4 invalid-value: expected a whole number from 3 to 12", found(count, "13"));
    assertEquals(Optional.of(List.of("a")), Parsed.yaml("v: a").value(LINE.oneOrMore()));
  }

  @Test
  void someLanguagesAreAtLeastOne() {
    var some = new LanguageMapType<>(LINE, Coverage.SOME);
    assertEquals("", found(some, "{en: a}"));
    assertEquals("x:1:4 language-missing: no text in de, en", found(some, "{}"));
  }
}
