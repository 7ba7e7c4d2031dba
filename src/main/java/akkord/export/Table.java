package akkord.export;

import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of a kind with their columns, as JSON and as CSV. A record of the JSON has every column,
 * with null or an empty list where the entry has no value; CSV follows from the JSON.
 *
 * @param scope where the values are from; texts in all languages
 * @param columns at least one
 * @param entries in the order of the records
 */
record Table<E extends Entry>(Scope scope, List<Column<E>> columns, List<E> entries) {

  private static final String BETWEEN_VALUES = "; ";

  Table {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /** An object that says where the data is from and under which licence, then the records. */
  byte[] json() {
    SiteSettings settings = scope.site().settings();
    var data = Json.object();
    data.set("title", scope.form().of(settings.title()));
    data.put("site", settings.baseUrl().value());
    data.put("licence", settings.licence());
    data.set("languages", Json.texts(scope.languages().stream().map(LanguageTag::value)));
    data.put("count", entries.size());
    return Json.indented(data, "records", entries.stream().map(this::record));
  }

  private ObjectNode record(E entry) {
    var record = Json.object();
    columns.forEach(column -> record.set(column.name(), column.value().apply(entry)));
    return record;
  }

  /** A header and a line per entry. */
  byte[] csv() {
    var csv = new Csv();
    csv.line(columns.stream().flatMap(this::names).toList());
    entries.forEach(
        entry -> csv.line(columns.stream().flatMap(column -> cells(column, entry)).toList()));
    return csv.bytes();
  }

  private Stream<String> names(Column<E> column) {
    return column.head().type().isPerLanguage()
        ? scope.languages().stream().map(language -> column.name() + "_" + language)
        : Stream.of(column.name());
  }

  private Stream<String> cells(Column<E> column, E entry) {
    JsonNode value = column.value().apply(entry);
    if (column.head().type().isPerLanguage()) {
      return scope.languages().stream().map(language -> single(value.path(language.value())));
    }
    var members = column.head().members();
    return Stream.of(
        value.isArray()
            ? StreamSupport.stream(value.spliterator(), false)
                .map(item -> flat(item, members))
                .collect(Collectors.joining(BETWEEN_VALUES))
            : flat(value, members));
  }

  /** A single value, or those members of a record that CSV has. */
  private String flat(JsonNode value, List<String> members) {
    return value.isObject()
        ? members.stream()
            .map(name -> inDefaultLanguage(value.path(name)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "))
        : single(value);
  }

  private String inDefaultLanguage(JsonNode value) {
    return value.isObject()
        ? single(value.path(scope.languages().getFirst().value()))
        : single(value);
  }

  private static String single(JsonNode value) {
    return value.isNull() ? "" : value.asString("");
  }
}
