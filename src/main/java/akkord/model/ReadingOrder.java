package akkord.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All parts of a text in the order in which it is read: the blocks, then the footnotes. */
public final class ReadingOrder {

  private ReadingOrder() {}

  /** All blocks, each before the blocks that it holds. */
  public static Stream<Block> blocks(Body body) {
    return allBlocks(body).stream();
  }

  private static List<Block> allBlocks(Body body) {
    var all = new ArrayList<Block>();
    addBlocks(body.blocks(), all);
    body.footnotes().forEach(note -> addBlocks(note.blocks(), all));
    return all;
  }

  private static void addBlocks(List<Block> blocks, List<Block> all) {
    for (var block : blocks) {
      all.add(block);
      switch (block) {
        case Block.ItemList list -> list.items().forEach(item -> addBlocks(item.blocks(), all));
        case Block.Quotation quotation -> addBlocks(quotation.blocks(), all);
        case Block.DefinitionList list ->
            list.definitions()
                .forEach(d -> d.descriptions().forEach(inner -> addBlocks(inner, all)));
        case Block.Heading _,
            Block.Paragraph _,
            Block.CodeBlock _,
            Block.Table _,
            Block.ThematicBreak _ -> {}
      }
    }
  }

  /** All inlines, each before the inlines that it holds. */
  public static Stream<Inline> inlines(Body body) {
    var all = new ArrayList<Inline>();
    runs(body).forEach(run -> addInlines(run, all));
    return all.stream();
  }

  /** The inlines of a piece of running text, each before the inlines that it holds. */
  public static Stream<Inline> inlines(Stream<Inline> content) {
    var all = new ArrayList<Inline>();
    addInlines(content.toList(), all);
    return all.stream();
  }

  private static void addInlines(List<Inline> content, List<Inline> all) {
    for (var inline : content) {
      all.add(inline);
      switch (inline) {
        case Inline.Emphasis emphasis -> addInlines(emphasis.content(), all);
        case Inline.Strong strong -> addInlines(strong.content(), all);
        case Inline.Strikethrough strikethrough -> addInlines(strikethrough.content(), all);
        case Inline.Foreign foreign -> addInlines(foreign.content(), all);
        case Inline.AddressLink link -> addInlines(link.content(), all);
        case Inline.AnchorLink link -> addInlines(link.content(), all);
        case Inline.Reference reference -> addInlines(reference.content(), all);
        case Inline.Text _,
            Inline.Code _,
            Inline.SoftBreak _,
            Inline.HardBreak _,
            Inline.Citations _,
            Inline.FootnoteReference _ -> {}
      }
    }
  }

  /** The pieces of running text, such as paragraphs and the cells of tables. */
  public static Stream<List<Inline>> runs(Body body) {
    var all = new ArrayList<List<Inline>>();
    allBlocks(body).forEach(block -> addRuns(block, all));
    return all.stream();
  }

  private static void addRuns(Block block, List<List<Inline>> all) {
    switch (block) {
      case Block.Heading heading -> all.add(heading.content());
      case Block.Paragraph paragraph -> all.add(paragraph.content());
      case Block.DefinitionList list -> list.definitions().forEach(d -> all.addAll(d.terms()));
      case Block.Table table -> {
        all.addAll(table.header().cells());
        table.rows().forEach(row -> all.addAll(row.cells()));
      }
      case Block.ItemList _, Block.Quotation _, Block.CodeBlock _, Block.ThematicBreak _ -> {}
    }
  }
}
