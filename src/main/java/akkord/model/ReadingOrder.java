package akkord.model;

import java.util.List;
import java.util.stream.Stream;

/** All parts of a text in the order in which it is read: the blocks, then the footnotes. */
public final class ReadingOrder {

  private ReadingOrder() {}

  /** All blocks, each before the blocks that it holds. */
  public static Stream<Block> blocks(Body body) {
    return Stream.concat(
        body.blocks().stream().flatMap(ReadingOrder::withInner),
        body.footnotes().stream()
            .flatMap(note -> note.blocks().stream())
            .flatMap(ReadingOrder::withInner));
  }

  /** All inlines, each before the inlines that it holds. */
  public static Stream<Inline> inlines(Body body) {
    return inlines(blocks(body).flatMap(ReadingOrder::ownInlines));
  }

  /** The inlines of a piece of running text, each before the inlines that it holds. */
  public static Stream<Inline> inlines(Stream<Inline> content) {
    return content.flatMap(ReadingOrder::withInner);
  }

  private static Stream<Block> withInner(Block block) {
    Stream<Block> inner =
        switch (block) {
          case Block.ItemList list -> list.items().stream().flatMap(i -> i.blocks().stream());
          case Block.Quotation quotation -> quotation.blocks().stream();
          case Block.DefinitionList list ->
              list.definitions().stream()
                  .flatMap(d -> d.descriptions().stream())
                  .flatMap(List::stream);
          case Block.Heading _,
              Block.Paragraph _,
              Block.CodeBlock _,
              Block.Table _,
              Block.ThematicBreak _ ->
              Stream.of();
        };
    return Stream.concat(Stream.of(block), inner.flatMap(ReadingOrder::withInner));
  }

  /** The pieces of running text, such as paragraphs and the cells of tables. */
  public static Stream<List<Inline>> runs(Body body) {
    return blocks(body).flatMap(ReadingOrder::ownRuns);
  }

  private static Stream<Inline> ownInlines(Block block) {
    return ownRuns(block).flatMap(List::stream);
  }

  private static Stream<List<Inline>> ownRuns(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.content());
      case Block.Paragraph paragraph -> Stream.of(paragraph.content());
      case Block.DefinitionList list ->
          list.definitions().stream().flatMap(d -> d.terms().stream());
      case Block.Table table ->
          Stream.concat(Stream.of(table.header()), table.rows().stream())
              .flatMap(row -> row.cells().stream());
      case Block.ItemList _, Block.Quotation _, Block.CodeBlock _, Block.ThematicBreak _ ->
          Stream.of();
    };
  }

  private static Stream<Inline> withInner(Inline inline) {
    Stream<Inline> inner =
        switch (inline) {
          case Inline.Emphasis emphasis -> emphasis.content().stream();
          case Inline.Strong strong -> strong.content().stream();
          case Inline.Strikethrough strikethrough -> strikethrough.content().stream();
          case Inline.Foreign foreign -> foreign.content().stream();
          case Inline.AddressLink link -> link.content().stream();
          case Inline.AnchorLink link -> link.content().stream();
          case Inline.Reference reference -> reference.content().stream();
          case Inline.Text _,
              Inline.Code _,
              Inline.SoftBreak _,
              Inline.HardBreak _,
              Inline.Citations _,
              Inline.FootnoteReference _ ->
              Stream.of();
        };
    return Stream.concat(Stream.of(inline), inner.flatMap(ReadingOrder::withInner));
  }
}
