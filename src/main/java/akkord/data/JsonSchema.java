package akkord.data;

import akkord.data.DerivedType.Restriction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the declarations of a file as a JSON Schema, for the editors of those who write such
 * files. What a schema can't say is left to the reading; nothing is refused that reading takes.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>
 */
public final class JsonSchema {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFINITIONS = "$defs";

  /** A name that is a number to YAML where it stands without quotes. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

  private final Surroundings around;
  private final Legend legend;
  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

  private JsonSchema(Surroundings around, Legend legend) {
    this.around = around;
    this.legend = legend;
  }

  /**
   * The schema of a file, in UTF-8.
   *
   * @param type what the file holds
   * @param address where the schema will stand, absolute or relative to its folder
   * @param around the languages of texts, and the names that may be referred to
   * @param legend what it tells people
   */
  public static byte[] of(ObjectType<?> type, String address, Surroundings around, Legend legend) {
    var schema = new JsonSchema(around, legend);
    var root = object().put("$schema", DIALECT).put("$id", address);
    root.setAll(schema.mapping(type));
    if (!schema.definitions.isEmpty()) {
      var all = root.putObject(DEFINITIONS);
      schema.definitions.forEach(all::set);
    }
    var printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return (MAPPER.writer().with(printer).writeValueAsString(root) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode schema(ValueType<?> type) {
    return switch (type) {
      case ScalarType<?> scalar -> scalar(scalar.form());
      case ListType<?> list -> list(list);
      case ObjectType<?> object -> mapping(object);
      case LanguageMapType<?> map -> languageMap(map);
      case EitherType<?> either -> anyOf(schema(either.single()), schema(either.mapping()));
      case DerivedType<?, ?> derived -> {
        var base = schema(derived.base());
        derived.restriction().ifPresent(restriction -> restrict(base, restriction));
        yield base;
      }
    };
  }

  private ObjectNode mapping(ObjectType<?> type) {
    var schema = object().put("title", legend.name(type)).put("type", "object");
    var properties = schema.putObject("properties");
    for (Field<?> field : type.fields()) {
      var property = object().put("description", legend.of(field));
      property.setAll(schema(field.type()));
      properties.set(field.key(), property);
    }
    var required =
        type.fields().stream().filter(Field.Required.class::isInstance).map(Field::key).toList();
    if (!required.isEmpty()) {
      addAll(schema, "required", required);
    }
    schema.put("additionalProperties", false);
    type.rules().forEach(rule -> restrict(schema, rule));
    return schema;
  }

  private static void restrict(ObjectNode schema, FieldRule rule) {
    switch (rule) {
      case FieldRule.Needs needs ->
          schema
              .withObject("/dependentRequired")
              .putArray(needs.key().key())
              .add(needs.other().key());
      case FieldRule.Either either ->
          schema
              .withArray("/allOf")
              .add(anyOf(required(either.one().key()), required(either.other().key())));
      case FieldRule.NeedsWhen<?> when -> {
        var condition = required(when.key().key());
        condition.putObject("properties").putObject(when.key().key()).put("const", when.word());
        var part = object();
        part.set("if", condition);
        part.set("then", required(when.other().key()));
        schema.withArray("/allOf").add(part);
      }
    }
  }

  private static ObjectNode required(String key) {
    var schema = object();
    schema.putArray("required").add(key);
    return schema;
  }

  private ObjectNode list(ListType<?> type) {
    var item = schema(type.item());
    var list = object().put("type", "array");
    list.set("items", item);
    if (type.fewest() > 0) {
      list.put("minItems", type.fewest());
    }
    return type.form() == ListType.Form.ONE_OR_LIST ? anyOf(item.deepCopy(), list) : list;
  }

  private ObjectNode languageMap(LanguageMapType<?> type) {
    var schema = object().put("type", "object");
    var properties = schema.putObject("properties");
    around.languages().forEach(language -> properties.set(language, schema(type.value())));
    if (around.languages().isEmpty()) {
      schema.set("additionalProperties", schema(type.value()));
      return schema.put("minProperties", 1);
    }
    if (type.coverage() == LanguageMapType.Coverage.ALL) {
      addAll(schema, "required", around.languages());
    } else {
      schema.put("minProperties", 1);
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode scalar(ScalarForm form) {
    return switch (form) {
      case ScalarForm.OneOf(var group, var words) ->
          choice(words, words.stream().map(word -> legend.words().of(group, word)).toList());
      case ScalarForm.TrueOrFalse() -> object().put("type", "boolean");
      case ScalarForm.WholeNumber(int least, int most) ->
          object().put("type", "integer").put("minimum", least).put("maximum", most);
      case ScalarForm.DecimalNumber() -> object().put("type", "number").put("minimum", 0);
      case ScalarForm.Line(int longest) ->
          object().put("type", "string").put("pattern", line(longest));
      case ScalarForm.Notation(var pattern) ->
          object().put("type", "string").put("pattern", "^" + pattern + "$");
      case ScalarForm.EntryName name -> entryName(name);
      case ScalarForm.AnyOf(var forms) -> anyOf(forms);
    };
  }

  /** The white space around a text, such as the line feed that ends a block, does not count. */
  private static String line(int longest) {
    return "^\\s*[^\\s][^\\n\\u2028\\u2029]{0," + (longest - 1) + "}\\s*$";
  }

  /** The names of all entries of a kind stand once in a schema. */
  private ObjectNode entryName(ScalarForm.EntryName name) {
    String key = name.prefix().isEmpty() ? name.entryWord() : name.entryWord() + "-with-prefix";
    definitions.computeIfAbsent(key, _ -> names(name));
    return object().put("$ref", "#/" + DEFINITIONS + "/" + key);
  }

  private ObjectNode names(ScalarForm.EntryName name) {
    var known = new TreeSet<>(around.names(name.entryWord()));
    if (known.isEmpty()) {
      var nothing = object();
      nothing.putObject("not");
      return nothing;
    }
    var schema =
        choice(
            known.stream().map(id -> name.prefix() + id).toList(),
            known.stream().map(id -> legend.entries().of(name.entryWord(), id)).toList());
    if (name.prefix().isEmpty()) {
      var values = schema.withArray("/enum");
      known.stream()
          .filter(PLAIN_NUMBER.asMatchPredicate())
          .forEach(id -> values.add(Integer.parseInt(id)));
    }
    return schema;
  }

  /**
   * Values of which one is chosen, with what each means; editors show that where they offer them.
   *
   * @see <a href="https://code.visualstudio.com/docs/languages/json">enumDescriptions in Visual
   *     Studio Code</a>
   */
  private static ObjectNode choice(List<String> values, List<Optional<String>> meanings) {
    var schema = addAll(object(), "enum", values);
    if (meanings.stream().anyMatch(Optional::isPresent)) {
      addAll(schema, "enumDescriptions", meanings.stream().map(text -> text.orElse("")).toList());
    }
    return schema;
  }

  private static void restrict(ObjectNode schema, Restriction restriction) {
    switch (restriction) {
      case Restriction.EachOnce() -> schema.put("uniqueItems", true);
      case Restriction.NotEmpty() -> schema.put("minProperties", 1);
      case Restriction.NotZero() -> schema.put("exclusiveMinimum", 0);
      case Restriction.AtMostWords(int most) ->
          schema
              .withArray("/allOf")
              .addObject()
              .put("pattern", "^\\s*(\\S+\\s+){0," + (most - 1) + "}\\S+\\s*$");
    }
  }

  /**
   * A text in a notation or a number are told as one value of two types, since what is said of
   * either does not hold for the other, and editors explain a mistake better.
   */
  private ObjectNode anyOf(List<ScalarForm> forms) {
    if (forms.size() == 2
        && forms.getFirst() instanceof ScalarForm.Notation
        && forms.getLast() instanceof ScalarForm.WholeNumber) {
      var both = object().setAll(scalar(forms.getFirst())).setAll(scalar(forms.getLast()));
      return addAll(both, "type", List.of("string", "integer"));
    }
    return anyOf(forms.stream().map(this::scalar).toArray(ObjectNode[]::new));
  }

  /** One of several schemas; those that are themselves such a choice are taken apart. */
  private static ObjectNode anyOf(ObjectNode... schemas) {
    var any = object();
    var choices = any.putArray("anyOf");
    for (var schema : schemas) {
      if (schema.size() == 1 && schema.has("anyOf")) {
        choices.addAll(schema.withArray("/anyOf"));
      } else {
        choices.add(schema);
      }
    }
    return any;
  }

  private static ObjectNode addAll(ObjectNode schema, String key, List<String> texts) {
    var array = schema.putArray(key);
    texts.forEach(array::add);
    return schema;
  }

  private static ObjectNode object() {
    return MAPPER.createObjectNode();
  }
}
