package akkord.linkeddata;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * JSON-LD as a processor understands it: its nodes, each with all that is said of it, by their
 * names. The processor has no network; schema.org's context is one that only names the vocabulary.
 *
 * @param nodes by name, which starts with {@code _:} where the document gives none
 */
record ReadGraph(Map<String, JsonObject> nodes) {

  static final String SCHEMA = "https://schema.org/";
  private static final String CONTEXT =
      """
      {"@context": {"@vocab": "https://schema.org/"}}
      """;

  static ReadGraph of(String json) throws JsonLdError {
    var document = JsonDocument.of(new StringReader(json));
    var flat = (JsonArray) JsonLd.flatten(document).loader(ReadGraph::load).get();
    var nodes = new TreeMap<String, JsonObject>();
    flat.forEach(node -> nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject()));
    return new ReadGraph(nodes);
  }

  private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
    if (!address.toString().startsWith("https://schema.org")) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
    }
    return JsonDocument.of(new StringReader(CONTEXT));
  }

  /** The names of all nodes of a type. */
  Set<String> ofType(String type) {
    var names = new TreeSet<String>();
    nodes.forEach((name, node) -> {
      if (types(node).contains(SCHEMA + type)) {
        names.add(name);
      }
    });
    return names;
  }

  static List<String> types(JsonObject node) {
    return node.containsKey("@type")
        ? node.getJsonArray("@type").getValuesAs(JsonString::getString)
        : List.of();
  }

  /** What a property of a node says: names of nodes, or values. */
  List<String> said(String name, String property) {
    var node = nodes.get(name);
    if (node == null || !node.containsKey(SCHEMA + property)) {
      return List.of();
    }
    return node.getJsonArray(SCHEMA + property).stream().map(ReadGraph::plain).toList();
  }

  private static String plain(JsonValue value) {
    var said = value.asJsonObject().get(value.asJsonObject().containsKey("@id") ? "@id" : "@value");
    return said instanceof JsonString text ? text.getString() : String.valueOf(said);
  }

  /** All names below an address, those of which nothing is said among them. */
  Set<String> names(String base) {
    var names = new TreeSet<>(nodes.keySet());
    nodes.values().stream().flatMap(ReadGraph::references).forEach(names::add);
    names.removeIf(name -> !name.startsWith(base));
    return names;
  }

  /** The names of the nodes that a node's properties lead to, save for plain addresses. */
  private static Stream<String> references(JsonObject node) {
    return node.entrySet().stream()
        .filter(property -> !property.getKey().equals(SCHEMA + "url"))
        .filter(property -> property.getValue().getValueType() == JsonValue.ValueType.ARRAY)
        .flatMap(property -> property.getValue().asJsonArray().stream())
        .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
        .filter(value -> value.asJsonObject().containsKey("@id"))
        .map(value -> value.asJsonObject().getString("@id"));
  }
}
