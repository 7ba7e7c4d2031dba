package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many agreements of a domain the countries have in which years.
 *
 * @param periods the columns: years, the earliest first, perhaps after all years before them
 * @param rows the countries, those with the most agreements first
 */
public record YearTable(List<String> periods, List<Row> rows) {
  public YearTable {
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
  }

  /**
   * A country.
   *
   * @param id its anchor
   * @param total how many agreements it has in all
   */
  public record Row(String id, String country, List<Cell> cells, String total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A number of agreements.
   *
   * @param count the number, or a dash
   * @param label what a reader is told where it is a link
   * @param href the agreement, or the list of them
   */
  public record Cell(String count, @Nullable String label, @Nullable Href href) {}
}
