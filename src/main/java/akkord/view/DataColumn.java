package akkord.view;

import java.util.List;

/**
 * A column of a table of data, as the page on the data explains it.
 *
 * @param name its name in both formats
 * @param type what its values are
 * @param members for records, the members that CSV has of each
 */
public record DataColumn(String name, ColumnType type, List<String> members) {

  public DataColumn {
    boolean isRecord = type == ColumnType.RECORD || type == ColumnType.RECORDS;
    if (members.isEmpty() == isRecord) {
      throw new IllegalArgumentException("records, and only they, have members: " + name);
    }
    members = List.copyOf(members);
  }
}
