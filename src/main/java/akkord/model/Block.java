package akkord.model;

import akkord.location.Position;
import java.util.List;
import java.util.Optional;

/**
 * A block of a text, named as CommonMark does, with the place of its first character.
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark specification</a>
 */
public sealed interface Block {

  /** Where it starts in its file. */
  Position at();

  /**
   * A heading.
   *
   * @param level from 2 to 6; the page's title is level 1
   * @param anchor unique in its text, valid as {@code id} and in addresses
   */
  record Heading(Position at, int level, String anchor, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph. */
  record Paragraph(Position at, List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start the first number of an ordered list; empty for a bullet list
   * @param tight whether its items' paragraphs are set without space between
   */
  record ItemList(Position at, Optional<Integer> start, boolean tight, List<Item> items)
      implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /** An item of a list. */
  record Item(Position at, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /** Terms with their definitions. */
  record DefinitionList(Position at, List<Definition> definitions) implements Block {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }
  }

  /** One or more terms and what is said of them. */
  record Definition(List<List<Inline>> terms, List<List<Block>> descriptions) {
    public Definition {
      terms = List.copyOf(terms);
      descriptions = List.copyOf(descriptions);
    }
  }

  /** A block quotation. */
  record Quotation(Position at, List<Block> blocks) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Code or other text that is shown as it is written.
   *
   * @param info the info string of a fence
   */
  record CodeBlock(Position at, Optional<String> info, String text) implements Block {}

  /**
   * A table; each row has as many cells as there are columns.
   *
   * @param columns how each column is aligned
   * @param header the cells of the head
   */
  record Table(Position at, List<Alignment> columns, Row header, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record Row(Position at, List<List<Inline>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** How a table's column is aligned. */
  enum Alignment {
    NONE,
    START,
    CENTRE,
    END
  }

  /** A thematic break. */
  record ThematicBreak(Position at) implements Block {}
}
