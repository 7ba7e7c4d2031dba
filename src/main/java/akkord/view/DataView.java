package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on the data.
 *
 * @param downloads the files with many entries
 * @param notes how to read them, one paragraph each
 * @param tables what the columns of those that are tables mean
 * @param schemas the schemas of what editors write
 * @param others further files and formats for machines
 * @param twins how to get a page as data, where the site has that
 * @param licence the licence of the data
 * @param citation how to cite the data
 */
public record DataView(
    PageFrame frame,
    Heading heading,
    List<Download> downloads,
    List<String> notes,
    List<Table> tables,
    List<Download> schemas,
    List<Link> others,
    @Nullable String twins,
    Fact.Value licence,
    String citation)
    implements PageView {
  public DataView {
    downloads = List.copyOf(downloads);
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
    schemas = List.copyOf(schemas);
    others = List.copyOf(others);
  }

  /**
   * A file to download.
   *
   * @param link the file
   * @param content what is in it
   * @param records how many entries, where it holds entries
   * @param size its bytes
   * @param checksum their SHA-256
   */
  public record Download(
      Link link, String content, @Nullable String records, String size, String checksum) {}

  /**
   * The columns of a table.
   *
   * @param id its anchor
   * @param title what it holds
   */
  public record Table(String id, String title, List<Column> columns) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column.
   *
   * @param name its name in the files
   * @param type what its values are
   * @param meaning what they say
   */
  public record Column(String name, String type, String meaning) {}
}
