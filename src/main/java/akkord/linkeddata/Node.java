package akkord.linkeddata;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of JSON-LD in the making; its properties come in the order in which they are added. */
final class Node {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Node() {}

  /** A node without a name of its own. */
  static Node of(String type) {
    return new Node().with("@type", type);
  }

  static Node of(String type, String id) {
    return of(type).with("@id", id);
  }

  /** A name of whose bearer nothing else is known, not even whether it is a person. */
  static Map<String, Object> named(Object name) {
    return new Node().with("name", name).json();
  }

  Node with(String property, Object value) {
    properties.put(property, value);
    return this;
  }

  Node with(String property, Optional<?> value) {
    value.ifPresent(known -> properties.put(property, known));
    return this;
  }

  /** All of them; none is no property, and one stands alone. */
  Node with(String property, Collection<?> values) {
    if (values.size() == 1) {
      properties.put(property, values.iterator().next());
    } else if (!values.isEmpty()) {
      properties.put(property, List.copyOf(values));
    }
    return this;
  }

  Map<String, Object> json() {
    return Collections.unmodifiableMap(properties);
  }
}
