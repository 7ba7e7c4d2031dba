package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.DiagnosticCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values get their type from declarations alone, and each mistake is reported once. */
class TypedReadingTest {

  private static final Field.Required<String> TITLE =
      Field.required("title", TextType.upTo(10), "A title.");
  private static final Field.Required<Integer> ORDER =
      Field.required("order", Scalars.integer(0, 99), "A place.");
  private static final Field.Allowed<Boolean> DRAFT =
      Field.allowed("draft", Scalars.BOOLEAN, "A switch.");
  private static final Field.Allowed<List<String>> TAGS =
      Field.allowed("tags", TextType.upTo(10).someOf(), "Words.");
  private static final ObjectType<String> THING =
      new ObjectType<>(
          "thing",
          List.of(TITLE, ORDER, DRAFT, TAGS),
          v -> v.get(TITLE) + v.get(ORDER) + v.get(DRAFT) + v.list(TAGS));

  @Test
  void readsWhatIsDeclared() {
    var read = Parsed.yaml("title: ' a '\norder: 7\ntags: [b]\n").as(THING);
    assertEquals(Optional.of("a7Optional.empty[b]"), read);
    var all = Parsed.yaml("title: a\norder: 7\ndraft: false\n").as(THING);
    assertEquals(Optional.of("a7Optional[false][]"), all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "title: a § 1:1 missing-key",
        "x: 1 § 1:1 missing-key, 1:1 unknown-key",
        "titel: a\\norder: 1 § 1:1 unknown-key",
        "title: a\\norder: 1\\nTitle: b § 3:1 unknown-key",
        "title:\\norder: 1 § 1:1 empty-text",
        "title: ''\\norder: 1 § 1:8 empty-text",
        "title: ~\\norder: 1 § 1:8 wrong-type",
        "title: 2024\\norder: 1 § 1:8 wrong-type",
        "title: true\\norder: 1 § 1:8 wrong-type",
        "title: no\\norder: 1 § 1:8 wrong-type",
        "title: 12:30:45\\norder: 1 § 1:8 wrong-type",
        "title: [a]\\norder: 1 § 1:8 wrong-type",
        "title: {a: b}\\norder: 1 § 1:8 wrong-type",
        "title: abcdefghijk\\norder: 1 § 1:8 text-too-long",
        "title: |\\n  a\\n  b\\norder: 1 § 1:8 invalid-value",
        "title: a #3\\norder: 1 § 1:10 cut-by-comment",
        "title: a  # a note\\norder: 1 § ''",
        "title: a\\norder: 1 # a note § ''",
        "title: a\\norder: '1' § 2:8 wrong-type",
        "title: a\\norder: 1.5 § 2:8 invalid-value",
        "title: a\\norder: 99999999999999999999 § 2:8 invalid-value",
        "title: a\\norder: \u0661 § 2:8 wrong-type",
        "title: a\\norder: 1\\ndraft: 'true' § 3:8 wrong-type",
        "title: a\\norder: 1\\ndraft: yes § 3:8 wrong-type",
        "title: a\\norder: 1\\ntags: a § 3:7 wrong-type",
        "title: a\\norder: 1\\ntags: [] § 3:7 invalid-value",
        "title: a\\norder: 1\\ntags: [b, 2] § 3:11 wrong-type",
      })
  void reportsEachMistakeOnce(String written, String expected) {
    var parsed = Parsed.yaml(written.replace("\\n", "\n"));
    parsed.as(THING);
    assertEquals(expected, parsed.findings());
  }

  @ParameterizedTest
  @CsvSource({
    "110000000, 110000000",
    "1.0860, 1.0860",
    "0, 0",
  })
  void decimalsAreExact(String written, String exact) {
    var read = Parsed.yaml("v: " + written).value(Scalars.DECIMAL_NUMBER);
    assertEquals(Optional.of(new BigDecimal(exact)), read);
  }

  @ParameterizedTest
  @CsvSource({"-1", "1e999999999", "0x10", "007", ".5", "1_000", "1.234.567", "'\"5\"'", "+5"})
  void otherNumbersAreRefused(String written) {
    var parsed = Parsed.yaml("v: " + written);
    assertTrue(parsed.value(Scalars.DECIMAL_NUMBER).isEmpty());
    assertTrue(parsed.findings().startsWith("1:4 "), parsed.findings());
  }

  @Test
  void aWordIsSuggested() {
    var parsed = Parsed.yaml("v: sigend");
    parsed.value(Scalars.word("status", Map.of("signed", 1)));
    assertEquals("1:4 unknown-word", parsed.findings());
    assertTrue(parsed.found().sorted().getFirst().text().contains("did you mean 'signed'?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "v: {de: a, en: b} § ''",
        "v: {de: a} § 1:4 language-missing",
        "v: {de: a, fr: b} § 1:12 unknown-language",
        "v: {de: a, en: 3} § 1:16 wrong-type",
        "v: [a] § 1:4 wrong-type",
        "v: {} § 1:4 language-missing",
      })
  void textsPerLanguageAreComplete(String written, String expected) {
    var type =
        new LanguageMapType<>(TextType.upTo(10), LanguageMapType.Coverage.ALL)
            .map(texts -> texts.size());
    var parsed = Parsed.yaml(written);
    assertEquals(expected.isEmpty(), parsed.value(type).isPresent());
    assertEquals(expected, parsed.findings());
  }

  @Test
  void declarationsCanBeLookedInto() {
    assertEquals(
        List.of("title", "order", "draft", "tags"),
        THING.fields().stream().map(Field::key).toList());
    assertEquals("A place.", ORDER.doc());
    var words = (ScalarType<Integer>) Scalars.word("status", Map.of("signed", 1));
    assertEquals(new ScalarForm.OneOf("status", List.of("signed")), words.form());
  }

  @Test
  void aStepMayRefuseAValue() {
    var even =
        Scalars.integer(0, 9)
            .derive((n, node, reading) -> {
              if (n % 2 == 1) {
                reading.report(DiagnosticCode.INVALID_VALUE, node, "odd");
              }
              return Optional.of(n).filter(m -> m % 2 == 0);
            });
    var parsed = Parsed.yaml("v: 3");
    assertTrue(parsed.value(even).isEmpty());
    assertEquals("1:4 invalid-value", parsed.findings());
  }
}
