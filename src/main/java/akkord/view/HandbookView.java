package akkord.view;

import akkord.handbook.FindingHelp;
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
    List<Finding> findings,
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
   * The keys of a file, or of a mapping in it.
   *
   * @param id its anchor
   */
  public record Table(String id, String title, List<Key> keys) {
    public Table {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A key.
   *
   * @param required whether it must be there, in words
   * @param values what may stand there
   * @param words the words that may stand there
   * @param meaning what it means
   */
  public record Key(
      String name, String required, String values, List<Meaning> words, String meaning) {
    public Key {
      words = List.copyOf(words);
    }
  }

  /**
   * What can be found.
   *
   * @param link leads to it on the same page
   */
  public record Finding(Link link, FindingHelp help) {}

  /** What a word means that may stand in a place. */
  public record Meaning(String word, String meaning) {}
}
