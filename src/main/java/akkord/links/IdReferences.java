package akkord.links;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads the attributes by which elements name other elements of their page: labels, table headers,
 * forms, popovers, what ARIA relates, and the maps of pictures.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#attributes-3">HTML,
 *     attributes</a>
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#attrs_relationships">WAI-ARIA,
 *     relationships</a>
 */
final class IdReferences {

  private static final String MAP = "usemap";
  private static final Set<String> EVERYWHERE = Set.of();

  /** The elements on which each attribute names others; none where it does so on all. */
  private static final Map<String, Set<String>> NAMING =
      Map.ofEntries(
          Map.entry("aria-activedescendant", EVERYWHERE),
          Map.entry("aria-controls", EVERYWHERE),
          Map.entry("aria-describedby", EVERYWHERE),
          Map.entry("aria-details", EVERYWHERE),
          Map.entry("aria-errormessage", EVERYWHERE),
          Map.entry("aria-flowto", EVERYWHERE),
          Map.entry("aria-labelledby", EVERYWHERE),
          Map.entry("aria-owns", EVERYWHERE),
          Map.entry("commandfor", Set.of("button")),
          Map.entry("for", Set.of("label", "output")),
          Map.entry(
              "form",
              Set.of("button", "fieldset", "input", "object", "output", "select", "textarea")),
          Map.entry("headers", Set.of("td", "th")),
          Map.entry("itemref", EVERYWHERE),
          Map.entry("list", Set.of("input")),
          Map.entry("popovertarget", Set.of("button", "input")),
          Map.entry(MAP, Set.of("img", "input", "object")));

  /** What these name may be made by a script once it is to be shown. */
  private static final Set<String> SHOWN_LATER = Set.of("aria-controls", "aria-owns");

  private final OutlineBuilder outline;
  private final PlaceNumbers places;

  IdReferences(OutlineBuilder outline, PlaceNumbers places) {
    this.outline = outline;
    this.places = places;
  }

  /** All attributes that name others on some element. */
  static Set<String> attributes() {
    return NAMING.keySet();
  }

  void read(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      var elements = NAMING.get(name);
      if (elements != null
          && (elements.isEmpty() || elements.contains(element.normalName()))
          && !(SHOWN_LATER.contains(name) && isClosed(element))) {
        read(name, attribute.getValue(), places.of(element, name));
      }
    }
  }

  private void read(String name, String value, int offset) {
    if (name.equals(MAP)) {
      outline.namesMap(value.substring(value.indexOf('#') + 1), offset);
      return;
    }
    for (String id : value.split("[ \\t\\n\\f\\r]+", -1)) {
      if (!id.isEmpty()) {
        outline.namesId(id, offset);
      }
    }
  }

  private static boolean isClosed(Element element) {
    return element.attr("aria-expanded").equals("false")
        || element.attr("aria-selected").equals("false");
  }
}
