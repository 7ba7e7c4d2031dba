package akkord.citation;

import akkord.model.EdtfDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes items as CSL-JSON, the form that CSL processors and Zotero read: an array of objects.
 *
 * @see <a
 *     href="https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json">
 *     CSL-JSON schema 1.0.2</a>
 */
public final class CslJson {

  private CslJson() {}

  /** The array of these items, in this order. */
  public static String write(List<CslItem> items) {
    // The default indenter asks the machine for its line end.
    var lines = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    var writer = JsonMapper.shared().writer().with(printer);
    return writer.writeValueAsString(items.stream().map(CslJson::item).toList()) + "\n";
  }

  private static Map<String, Object> item(CslItem item) {
    var object = new LinkedHashMap<String, Object>();
    object.put("id", item.id());
    object.put("type", item.type());
    object.put("title", item.title().text());
    if (!item.authors().isEmpty()) {
      object.put("author", item.authors().stream().map(CslJson::name).toList());
    }
    add(object, "container-title", item.containerTitle());
    add(object, "publisher", item.publisher());
    add(object, "issued", item.issued().map(CslJson::date));
    add(object, "accessed", item.accessed().map(CslJson::date));
    add(object, "URL", item.url().map(url -> url.value()));
    add(object, "DOI", item.doi());
    add(object, "number", item.number());
    add(object, "note", item.note());
    object.put("language", item.language().value());
    return object;
  }

  private static void add(Map<String, Object> object, String variable, Optional<?> value) {
    value.ifPresent(present -> object.put(variable, present));
  }

  private static Map<String, Object> name(CslName name) {
    var object = new LinkedHashMap<String, Object>();
    switch (name) {
      case CslName.Literal(String text) -> object.put("literal", text);
      case CslName.Personal(String family, String given) -> {
        object.put("family", family);
        object.put("given", given);
      }
    }
    return object;
  }

  private static Map<String, Object> date(EdtfDate date) {
    var object = new LinkedHashMap<String, Object>();
    object.put("date-parts", List.of(DateParts.known(date)));
    if (DateParts.isDoubtful(date)) {
      object.put("circa", true);
    }
    return object;
  }
}
