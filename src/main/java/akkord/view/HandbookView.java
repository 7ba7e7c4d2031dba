package akkord.view;

import akkord.handbook.FindingHelp;
import akkord.handbook.KeyTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the handbook for editors.
 *
 * @param contents the parts of the page
 * @param text what is written in the chapter
 * @param tables the keys of the files that it is about
 * @param findings what can be found, on the page that tells of it
 * @param chapters all other chapters, on the first page
 * @param previous the chapter before this one
 * @param next the chapter behind it
 */
public record HandbookView(
    PageFrame frame,
    Heading heading,
    List<Link> contents,
    BodyText text,
    List<Table> tables,
    List<FindingHelp> findings,
    List<EntryRow> chapters,
    @Nullable Link previous,
    @Nullable Link next)
    implements PageView {
  public HandbookView {
    contents = List.copyOf(contents);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    chapters = List.copyOf(chapters);
  }

  /**
   * The keys of a file.
   *
   * @param id its anchor
   */
  public record Table(String id, String title, List<KeyTable.Key> keys) {
    public Table {
      keys = List.copyOf(keys);
    }
  }
}
