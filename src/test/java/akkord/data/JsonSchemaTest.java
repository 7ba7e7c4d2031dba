package akkord.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.data.DerivedType.Restriction;
import akkord.data.LanguageMapType.Coverage;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.fixture.SchemaCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a schema says of each declaration. In expected texts a single quote stands for a double. */
class JsonSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ADDRESS = "https://example.org/thing.json";
  private static final ValueType<Boolean> SWITCH = Scalars.BOOLEAN;
  private static final ValueType<Integer> COUNT = Scalars.integer(3, 9);

  private static final Surroundings AROUND =
      new Surroundings(
          List.of("de", "en"),
          Map.of("domain", Set.of("space", "2024", "007"), "source", Set.of("treaty", "report")));

  private static final Legend LEGEND =
      new Legend(
          List.of(Wording.ENGLISH),
          (group, word) -> Optional.of(group + " " + word).filter("state signed"::equals),
          (kind, name) -> Optional.of(kind + " " + name).filter("source treaty"::equals));

  private static JsonNode schema(ObjectType<?> type, Surroundings around) {
    var text = new String(JsonSchema.of(type, ADDRESS, around, LEGEND), UTF_8);
    assertEquals(List.of(), SchemaCheck.ofSchema(text));
    return MAPPER.readTree(text);
  }

  /** What is said of a value, and the definitions that this needs. */
  private static String of(ValueType<?> type, Surroundings around) {
    var thing = ObjectType.of("thing", List.of(Field.allowed("v", type, "A value.")));
    var schema = schema(thing, around);
    var value = (ObjectNode) schema.at("/properties/v");
    value.remove("description");
    var definitions = schema.has("$defs") ? " where " + schema.get("$defs") : "";
    return (value + definitions).replace('"', '\'');
  }

  private static String of(ValueType<?> type) {
    return of(type, AROUND);
  }

  private static String of(ScalarForm form) {
    return of(Scalars.notation("a word", form, DiagnosticCode.INVALID_VALUE, Optional::of));
  }

  @Test
  void aFileSaysWhatItIsAndWhichKeysItMayHave() {
    var thing =
        ObjectType.of(
            "thing",
            List.of(
                Field.required("a", COUNT, "A number."), Field.allowed("b", SWITCH, "A switch.")));
    assertEquals(
        """
        {
          "$schema" : "https://json-schema.org/draft/2020-12/schema",
          "$id" : "https://example.org/thing.json",
          "title" : "thing",
          "type" : "object",
          "properties" : {
            "a" : {
              "description" : "A number. (a whole number from 3 to 9)",
              "type" : "integer",
              "minimum" : 3,
              "maximum" : 9
            },
            "b" : {
              "description" : "A switch. (true or false)",
              "type" : "boolean"
            }
          },
          "required" : [
            "a"
          ],
          "additionalProperties" : false
        }
        """,
        new String(JsonSchema.of(thing, ADDRESS, AROUND, LEGEND), UTF_8));
  }

  @Test
  void aMappingWithoutRequiredKeysRequiresNone() {
    assertTrue(
        schema(ObjectType.of("thing", List.of(Field.allowed("a", COUNT, "A."))), AROUND)
            .path("required")
            .isMissingNode());
  }

  @Test
  void singleValuesHaveTheirTypeAndBounds() {
    assertEquals("{'type':'boolean'}", of(SWITCH));
    assertEquals("{'type':'integer','minimum':3,'maximum':9}", of(COUNT));
    assertEquals("{'type':'number','minimum':0}", of(Scalars.DECIMAL_NUMBER));
    assertEquals(
        "{'type':'string','pattern':'^\\\\s*[^\\\\s][^\\\\n\\\\u2028\\\\u2029]{0,4}\\\\s*$'}",
        of(TextType.upTo(5)));
    assertEquals("{'type':'string','pattern':'^[a-z]+$'}", of(new ScalarForm.Notation("[a-z]+")));
  }

  @Test
  void wordsAreListedInTheirOrderWithWhatIsKnownOfThem() {
    var words = new LinkedHashMap<String, Integer>();
    words.put("draft", 1);
    words.put("signed", 2);
    assertEquals(
        "{'enum':['draft','signed'],'enumDescriptions':['','state signed']}",
        of(Scalars.word("state", words)));
    assertEquals("{'enum':['draft','signed']}", of(Scalars.word("other", words)));
  }

  @Test
  void aNotationOrANumberIsOneValueOfTwoTypes() {
    var notation = new ScalarForm.Notation("[a-z]+");
    var number = new ScalarForm.WholeNumber(1, 9);
    assertEquals(
        "{'type':['string','integer'],'pattern':'^[a-z]+$','minimum':1,'maximum':9}",
        of(new ScalarForm.AnyOf(List.of(notation, number))));
  }

  @Test
  void otherFormsAreAlternatives() {
    var notation = new ScalarForm.Notation("[a-z]+");
    var number = new ScalarForm.WholeNumber(1, 9);
    assertEquals(
        "{'anyOf':[{'type':'integer','minimum':1,'maximum':9},{'type':'string','pattern':'^[a-z]+$'}]}",
        of(new ScalarForm.AnyOf(List.of(number, notation))));
    assertEquals(
        "{'anyOf':[{'type':'string','pattern':'^[a-z]+$'},{'type':'boolean'}]}",
        of(new ScalarForm.AnyOf(List.of(notation, new ScalarForm.TrueOrFalse()))));
    assertEquals(
        "{'anyOf':[{'type':'string','pattern':'^[a-z]+$'},{'type':'integer','minimum':1,'maximum':9},"
            + "{'type':'boolean'}]}",
        of(new ScalarForm.AnyOf(List.of(notation, number, new ScalarForm.TrueOrFalse()))));
  }

  @Test
  void namesOfEntriesMayBeNumbersWhereYamlTakesThemForSuch() {
    assertEquals(
        "{'$ref':'#/$defs/domain'} where {'domain':{'enum':['007','2024','space',2024]}}",
        of(new ScalarForm.EntryName("", "domain")));
  }

  @Test
  void namesBehindAPrefixAreTexts() {
    assertEquals(
        "{'$ref':'#/$defs/source-with-prefix'} where {'source-with-prefix':"
            + "{'enum':['source:report','source:treaty'],'enumDescriptions':['','source treaty']}}",
        of(new ScalarForm.EntryName("source:", "source")));
  }

  @Test
  void whereThereIsNoEntryNothingCanBeNamed() {
    assertEquals(
        "{'$ref':'#/$defs/actor'} where {'actor':{'not':{}}}",
        of(new ScalarForm.EntryName("", "actor")));
  }

  @Test
  void listsHaveItemsAndPerhapsALeastNumberOfThem() {
    assertEquals("{'type':'array','items':{'type':'boolean'}}", of(SWITCH.list()));
    assertEquals("{'type':'array','items':{'type':'boolean'},'minItems':1}", of(SWITCH.someOf()));
    assertEquals(
        "{'anyOf':[{'type':'boolean'},{'type':'array','items':{'type':'boolean'},'minItems':1}]}",
        of(SWITCH.oneOrMore()));
  }

  @Test
  void textsStandByTheLanguagesOfTheSite() {
    assertEquals(
        "{'type':'object','properties':{'de':{'type':'boolean'},'en':{'type':'boolean'}},"
            + "'required':['de','en'],'additionalProperties':false}",
        of(new LanguageMapType<>(SWITCH, Coverage.ALL)));
    assertEquals(
        "{'type':'object','properties':{'de':{'type':'boolean'},'en':{'type':'boolean'}},"
            + "'minProperties':1,'additionalProperties':false}",
        of(new LanguageMapType<>(SWITCH, Coverage.SOME)));
  }

  @Test
  void anyLanguageMayStandWhereThoseOfTheSiteAreNotKnown() {
    assertEquals(
        "{'type':'object','properties':{},'additionalProperties':{'type':'boolean'},"
            + "'minProperties':1}",
        of(new LanguageMapType<>(SWITCH, Coverage.ALL), new Surroundings(List.of(), Map.of())));
  }

  @Test
  void alternativesOfAlternativesAreTakenApart() {
    assertEquals(
        "{'anyOf':[{'type':'boolean'},{'type':'array','items':{'type':'boolean'},'minItems':1},"
            + "{'type':'integer','minimum':3,'maximum':9}]}",
        of(
            new EitherType<>(
                SWITCH.oneOrMore().map(Object.class::cast), COUNT.map(Object.class::cast))));
  }

  @Test
  void restrictionsAreSaidAsFarAsASchemaCan() {
    assertEquals(
        "{'type':'array','items':{'type':'boolean'},'uniqueItems':true}",
        of(restricted(SWITCH.list(), new Restriction.EachOnce())));
    assertEquals(
        "{'type':'number','minimum':0,'exclusiveMinimum':0}",
        of(restricted(Scalars.DECIMAL_NUMBER, new Restriction.NotZero())));
    assertEquals(
        "{'type':'boolean','allOf':[{'pattern':'^\\\\s*(\\\\S+\\\\s+){0,2}\\\\S+\\\\s*$'}]}",
        of(restricted(SWITCH, new Restriction.AtMostWords(3))));
    var empty = ObjectType.of("thing", List.of(Field.allowed("a", SWITCH, "A switch.")));
    assertTrue(of(restricted(empty, new Restriction.NotEmpty())).endsWith("'minProperties':1}"));
  }

  private static <T> ValueType<T> restricted(ValueType<T> type, Restriction restriction) {
    return type.derive(restriction, (value, _, _) -> Optional.of(value));
  }

  @Test
  void rulesBetweenKeysAreSaid() {
    var state = Field.required("state", Scalars.word("state", Map.of("signed", 1)), "A state.");
    var a = Field.allowed("a", SWITCH, "A.");
    var b = Field.allowed("b", SWITCH, "B.");
    var thing =
        ObjectType.of("thing", List.of(state, a, b))
            .with(
                new FieldRule.Needs(a, b, "a needs b"),
                new FieldRule.Either(a, b, "a or b"),
                new FieldRule.NeedsWhen<>(state, 1, "signed", b, "signed needs b"));
    var schema = schema(thing, AROUND);
    assertEquals("{\"a\":[\"b\"]}", schema.get("dependentRequired").toString());
    assertEquals(
        "[{'anyOf':[{'required':['a']},{'required':['b']}]},{'if':{'required':['state'],"
            + "'properties':{'state':{'const':'signed'}}},'then':{'required':['b']}}]",
        schema.get("allOf").toString().replace('"', '\''));
  }
}
