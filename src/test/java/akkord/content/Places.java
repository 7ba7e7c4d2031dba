package akkord.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The mappings and lists of a file, and what becomes of it where one of them is changed. */
final class Places {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** What is put in the place of each value. */
  private static final List<JsonNode> VALUES =
      Stream.of(
              "null",
              "true",
              "7",
              "-1",
              "1.5",
              "\"\"",
              "\"  \"",
              "\"No such thing!\"",
              "\"a\\nb\"",
              "\"" + "long ".repeat(420) + "\"",
              "[]",
              "[1]",
              "{}",
              "{\"x\": 1}")
          .map(MAPPER::readTree)
          .toList();

  private Places() {}

  /** A changed file. */
  record Changed(String what, JsonNode file) {}

  /** All mappings and lists of a file. */
  static List<Place> of(JsonNode file) {
    var places = new ArrayList<Place>();
    collect(file, JsonPointer.empty(), file, places);
    return places;
  }

  private static void collect(JsonNode file, JsonPointer at, JsonNode node, List<Place> places) {
    if (node.isContainer()) {
      places.add(new Place(file, at));
    }
    node.properties()
        .forEach(
            member -> collect(file, at.appendProperty(member.getKey()), member.getValue(), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(file, at.appendIndex(i), node.get(i), places);
    }
  }

  /** A mapping or list of a file. */
  record Place(JsonNode file, JsonPointer at) {

    /** The keys of the mapping. */
    Set<String> keys() {
      return new TreeSet<>(file.at(at).propertyNames());
    }

    /** With a key that nobody declared. */
    List<Changed> withUnknownKey() {
      return file.at(at).isObject()
          ? List.of(changed("unknown key", node -> ((ObjectNode) node).put("no_such_key", "x")))
          : List.of();
    }

    /** Without each of the keys. */
    List<Changed> withoutEachKey() {
      return keys().stream()
          .map(key -> changed("without " + key, node -> ((ObjectNode) node).remove(key)))
          .toList();
    }

    /** With other values in the place of each one. */
    List<Changed> withOtherValues() {
      return VALUES.stream().flatMap(this::withInEachPlace).toList();
    }

    private Stream<Changed> withInEachPlace(JsonNode value) {
      String shown = value.toString().substring(0, Math.min(20, value.toString().length()));
      var members =
          keys().stream()
              .map(
                  key -> changed(key + " = " + shown, node -> ((ObjectNode) node).set(key, value)));
      var items =
          file.at(at).isArray()
              ? Stream.of(changed("item = " + shown, node -> ((ArrayNode) node).set(0, value)))
              : Stream.<Changed>empty();
      return Stream.concat(members, items);
    }

    private Changed changed(String what, Consumer<JsonNode> change) {
      var copy = file.deepCopy();
      change.accept(copy.at(at));
      return new Changed(at + " " + what, copy);
    }
  }
}
