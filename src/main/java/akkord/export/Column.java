package akkord.export;

import akkord.model.Entry;
import akkord.view.ColumnType;
import akkord.view.DataColumn;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table of entries: the one definition from which JSON, CSV and their documentation
 * follow.
 *
 * @param <E> the entries
 * @param head its name and the type of its values
 * @param value an entry's value; null where it has none
 */
record Column<E extends Entry>(DataColumn head, Function<E, JsonNode> value) {

  /** A column of values that are no records. */
  static <E extends Entry> Column<E> of(String name, ColumnType type, Function<E, JsonNode> value) {
    return new Column<>(new DataColumn(name, type, List.of()), value);
  }

  /** A column with one record at most. */
  static <E extends Entry> Column<E> record(
      String name, List<String> members, Function<E, JsonNode> value) {
    return new Column<>(new DataColumn(name, ColumnType.RECORD, members), value);
  }

  /** A column with a list of records. */
  static <E extends Entry> Column<E> records(
      String name, List<String> members, Function<E, JsonNode> value) {
    return new Column<>(new DataColumn(name, ColumnType.RECORDS, members), value);
  }

  String name() {
    return head.name();
  }
}
