package akkord.search;

import akkord.model.Word;
import akkord.search.SearchDocument.Filter;
import akkord.search.SearchDocument.Passage;
import akkord.search.SearchDocument.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents for {@code index.mjs}: one a line, each a JSON object with {@code url}, {@code
 * language}, {@code title}, {@code summary}, {@code meta} and {@code filters} by name, {@code
 * passages} (each {@code text} and, below a heading, {@code anchor} and {@code heading}), {@code
 * otherTitles}, {@code names}, {@code mentions}, {@code aliases} and {@code others}.
 */
final class DocumentLines {

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** One line with its end. */
  String line(SearchDocument document) {
    var text = document.text();
    var object = new LinkedHashMap<String, Object>();
    object.put("url", "/" + document.path().value());
    object.put("language", document.language().value());
    object.put("title", text.title());
    object.put("summary", text.summary());
    object.put("meta", meta(document));
    object.put("filters", filters(document.filters()));
    object.put("passages", text.passages().stream().map(DocumentLines::passage).toList());
    object.put("otherTitles", text.otherTitles());
    object.put("names", text.names());
    object.put("mentions", text.mentions());
    object.put("aliases", String.join(" ", document.unseen().aliases()));
    object.put("others", String.join(" ", document.unseen().others()));
    return mapper.writeValueAsString(object) + "\n";
  }

  private static Map<String, String> meta(SearchDocument document) {
    var meta = new LinkedHashMap<String, String>();
    meta.put("entry", document.entry().toString());
    meta.put("collection", document.entry().collection().folder());
    date(document.text(), meta);
    return meta;
  }

  /**
   * The day, month or year that is known, as ISO 8601 writes it; the page has no sign for doubt.
   */
  private static void date(Text text, Map<String, String> meta) {
    text.date().ifPresent(date -> meta.put("date", date.toString().replaceAll("[~?]$", "")));
  }

  private static Map<String, List<String>> filters(Map<Filter, List<String>> values) {
    var filters = new LinkedHashMap<String, List<String>>();
    values.forEach((filter, all) -> filters.put(Word.of(filter), all));
    return filters;
  }

  private static Map<String, String> passage(Passage passage) {
    var object = new LinkedHashMap<String, String>();
    passage
        .heading()
        .ifPresent(heading -> {
          object.put("anchor", heading.anchor());
          object.put("heading", heading.text());
        });
    object.put("text", passage.text());
    return object;
  }
}
