package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which countries have agreements in which domains.
 *
 * @param countries the columns, those with the most agreements first
 * @param rows the domains in their order
 * @param legend what stands in the cells, and what it means
 * @param scope where agreements were looked for
 */
public record MatrixView(
    PageFrame frame,
    Heading heading,
    List<Country> countries,
    List<Row> rows,
    List<Fact> legend,
    String scope)
    implements PageView {

  public MatrixView {
    countries = List.copyOf(countries);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
  }

  /**
   * A country.
   *
   * @param href the list of its agreements, if the site has one
   */
  public record Country(String name, @Nullable Href href) {}

  /** A domain with a cell for each country. */
  public record Row(Link domain, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What is known of a country in a domain.
   *
   * @param key the kind of answer as a word for the design
   * @param text the number of agreements, or in words why there is none
   * @param label the number with what it counts
   * @param href where the agreements are
   */
  public record Cell(String key, String text, @Nullable String label, @Nullable Href href) {}
}
