package akkord.export;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trees of JSON and their bytes, in UTF-8 with a line feed at the end; members keep the order in
 * which they were put.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Indented by line feeds on every system. */
  private static final ObjectWriter INDENTED =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }

  /** The text, or JSON's null. */
  static JsonNode text(Optional<String> text) {
    return text.map(Json::text).orElseGet(Json::nothing);
  }

  static JsonNode number(int number) {
    return JsonNodeFactory.instance.numberNode(number);
  }

  static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }

  static ArrayNode texts(Stream<String> texts) {
    return array(texts.map(Json::text));
  }

  static ArrayNode array(Stream<? extends JsonNode> items) {
    var array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }

  /** For people and for version control: a line per value. */
  static byte[] indented(JsonNode tree) {
    return withLineFeed(INDENTED.writeValueAsBytes(tree));
  }

  /**
   * The same for an object whose last member is a long array: its items are made one by one while
   * the others are written already, so that no more than one of them is in memory.
   *
   * @param start the members before it
   * @param name the name of the array
   */
  static byte[] indented(ObjectNode start, String name, Stream<? extends JsonNode> items) {
    var bytes = new ByteArrayOutputStream();
    try (var json = INDENTED.createGenerator(bytes)) {
      json.writeStartObject();
      start.forEachEntry((member, value) -> {
        json.writeName(member);
        json.writeTree(value);
      });
      json.writeArrayPropertyStart(name);
      items.forEach(json::writeTree);
      json.writeEndArray();
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** For programs: no white space. */
  static byte[] compact(JsonNode tree) {
    return withLineFeed(MAPPER.writeValueAsBytes(tree));
  }

  private static byte[] withLineFeed(byte[] json) {
    byte[] ended = Arrays.copyOf(json, json.length + 1);
    ended[json.length] = '\n';
    return ended;
  }
}
