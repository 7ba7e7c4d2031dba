package akkord.data;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one JSON object on one line; its members keep the order in which they are put.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonLine {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ObjectNode object = JsonNodeFactory.instance.objectNode();

  /** Puts a text. */
  public JsonLine text(String key, String value) {
    object.put(key, value);
    return this;
  }

  /** Puts a number. */
  public JsonLine number(String key, int value) {
    object.put(key, value);
    return this;
  }

  /** Puts a list of texts. */
  public JsonLine texts(String key, Collection<String> values) {
    var array = object.putArray(key);
    values.forEach(array::add);
    return this;
  }

  /** Puts an object. */
  public JsonLine object(String key, JsonLine value) {
    object.set(key, value.object);
    return this;
  }

  /** Puts a list of objects. */
  public JsonLine objects(String key, List<JsonLine> values) {
    var array = object.putArray(key);
    values.forEach(value -> array.add(value.object));
    return this;
  }

  /** The object, without a line end. */
  public String write() {
    return MAPPER.writeValueAsString(object);
  }
}
