package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.LanguageMapType.Coverage;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people are told of a key. */
class LegendTest {

  private static final ValueType<Boolean> SWITCH = Scalars.BOOLEAN;
  private static final ValueType<String> LINE = TextType.upTo(5);
  private static final ObjectType<FieldValues> THING =
      ObjectType.of("thing", List.of(Field.allowed("a", SWITCH, "A switch.")));

  @Test
  void singleValuesAreNamedWithTheirBounds() {
    assertEquals("true or false", kind(SWITCH));
    assertEquals("a whole number from 3 to 9", kind(Scalars.integer(3, 9)));
    assertEquals("text of at most 5 characters", kind(LINE));
    assertEquals("one of these words", kind(Scalars.word("state", Map.of("signed", 1))));
    assertEquals("a number such as 110000000 or 1.0860", kind(Scalars.DECIMAL_NUMBER));
    assertEquals(
        "a date",
        kind(
            Scalars.notation(
                "a date",
                new ScalarForm.Notation("[0-9]+"),
                DiagnosticCode.INVALID_DATE,
                Optional::of)));
  }

  @Test
  void listsAndMappingsSayWhatIsInThem() {
    assertEquals("a list, in it: true or false", kind(SWITCH.list()));
    assertEquals("true or false, or a list of that", kind(SWITCH.oneOrMore()));
    assertEquals("keys of its own (thing)", kind(THING));
    assertEquals(
        "in each language: text of at most 5 characters",
        kind(new LanguageMapType<>(LINE, Coverage.ALL)));
    assertEquals(
        "in one language or several: text of at most 5 characters",
        kind(new LanguageMapType<>(LINE, Coverage.SOME)));
    assertEquals("true or false", kind(SWITCH.map(value -> !value)));
  }

  @Test
  void aTextForAllLanguagesOrInEachIsSaidOnce() {
    var each = new LanguageMapType<>(LINE, Coverage.ALL).map(texts -> "x").map(text -> text + "y");
    assertEquals(
        "text of at most 5 characters, once for all languages or in each of them",
        kind(new EitherType<>(LINE, each)));
  }

  @Test
  void otherAlternativesAreBothSaid() {
    assertEquals(
        "text of at most 5 characters, or keys of its own (thing)",
        kind(new EitherType<>(LINE, THING.map(_ -> "x"))));
    var others = new LanguageMapType<>(TextType.upTo(9), Coverage.ALL).map(_ -> "x");
    assertEquals(
        "text of at most 5 characters, or in each language: text of at most 9 characters",
        kind(new EitherType<>(LINE, others)));
  }

  @Test
  void aKeyIsExplainedInEachLanguage() {
    assertEquals(
        "A switch. (true oder false)\nA switch. (true or false)",
        legend().of(Field.allowed("a", SWITCH, "A switch.")));
  }

  @Test
  void whatEditorsListIsNotSaidAgain() {
    var word = Scalars.word("state", Map.of("signed", 1));
    for (ValueType<?> type : List.of(word, THING, word.list(), word.map(n -> n + 1))) {
      assertEquals("A.\nA.", legend().of(Field.required("a", type, "A.")));
    }
    for (ValueType<?> type :
        List.of(new EitherType<>(word, word), new LanguageMapType<>(word, Coverage.ALL))) {
      assertEquals(2, legend().of(Field.required("a", type, "A.")).split(" \\(").length - 1);
    }
  }

  @Test
  void aMappingIsNamedInEachLanguageThatHasAWordOfItsOwn() {
    assertEquals("thing", legend().name(THING));
    assertEquals("Abkommen / agreement", legend().name(ObjectType.of("agreement", List.of())));
  }

  private static String kind(ValueType<?> type) {
    return Kinds.of(type).toString();
  }

  private static Legend legend() {
    return new Legend(
        List.of(Wording.find("de").orElseThrow(), Wording.ENGLISH),
        (_, _) -> Optional.empty(),
        (_, _) -> Optional.empty());
  }
}
