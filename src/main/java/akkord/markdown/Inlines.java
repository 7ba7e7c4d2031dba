package akkord.markdown;

import akkord.model.Block;
import akkord.model.Body;
import akkord.model.Inline;
import java.util.List;
import java.util.function.Consumer;

/** Goes through running text. */
final class Inlines {

  private Inlines() {}

  /** Hands on all pieces of running text of a body, however deep, in the order of reading. */
  static void forEach(Body body, Consumer<Inline> visitor) {
    inBlocks(body.blocks(), visitor);
    for (var footnote : body.footnotes()) {
      inBlocks(footnote.blocks(), visitor);
    }
  }

  private static void inBlocks(List<Block> blocks, Consumer<Inline> visitor) {
    for (var block : blocks) {
      in(block, visitor);
    }
  }

  private static void in(Block block, Consumer<Inline> visitor) {
    switch (block) {
      case Block.Heading(_, _, _, var content) -> in(content, visitor);
      case Block.Paragraph(_, var content) -> in(content, visitor);
      case Block.Quotation(_, var blocks) -> inBlocks(blocks, visitor);
      case Block.ItemList list -> list.items().forEach(item -> inBlocks(item.blocks(), visitor));
      case Block.DefinitionList(_, var definitions) ->
          definitions.forEach(each -> in(each, visitor));
      case Block.Table table -> {
        in(table.header(), visitor);
        table.rows().forEach(row -> in(row, visitor));
      }
      case Block.CodeBlock _, Block.ThematicBreak _ -> {}
    }
  }

  private static void in(Block.Row row, Consumer<Inline> visitor) {
    row.cells().forEach(cell -> in(cell, visitor));
  }

  private static void in(Block.Definition definition, Consumer<Inline> visitor) {
    definition.terms().forEach(term -> in(term, visitor));
    definition.descriptions().forEach(description -> inBlocks(description, visitor));
  }

  private static void in(List<Inline> content, Consumer<Inline> visitor) {
    for (var inline : content) {
      visitor.accept(inline);
      in(contentOf(inline), visitor);
    }
  }

  /** What a piece of running text is about; empty for one without pieces of its own. */
  static List<Inline> contentOf(Inline inline) {
    return switch (inline) {
      case Inline.Emphasis(_, var content) -> content;
      case Inline.Strong(_, var content) -> content;
      case Inline.Strikethrough(_, var content) -> content;
      case Inline.Foreign(_, _, var content) -> content;
      case Inline.AddressLink(_, _, var content) -> content;
      case Inline.AnchorLink(_, _, var content) -> content;
      case Inline.Reference(_, _, _, var content) -> content;
      case Inline.Text _,
          Inline.Code _,
          Inline.SoftBreak _,
          Inline.HardBreak _,
          Inline.Citations _,
          Inline.FootnoteReference _ ->
          List.of();
    };
  }
}
