package akkord.markdown;

import akkord.model.Block;
import akkord.model.Body;
import akkord.model.Inline;
import java.util.List;
import java.util.stream.Stream;

/** All pieces of running text of a body, however deep, in the order of reading. */
final class Inlines {

  private Inlines() {}

  static Stream<Inline> of(Body body) {
    return Stream.concat(
        inBlocks(body.blocks()),
        body.footnotes().stream().flatMap(footnote -> inBlocks(footnote.blocks())));
  }

  private static Stream<Inline> inBlocks(List<Block> blocks) {
    return blocks.stream().flatMap(Inlines::in);
  }

  private static Stream<Inline> in(Block block) {
    return switch (block) {
      case Block.Heading(_, _, _, var content) -> in(content);
      case Block.Paragraph(_, var content) -> in(content);
      case Block.Quotation(_, var blocks) -> inBlocks(blocks);
      case Block.ItemList list -> list.items().stream().flatMap(item -> inBlocks(item.blocks()));
      case Block.DefinitionList(_, var definitions) -> definitions.stream().flatMap(Inlines::in);
      case Block.Table table ->
          Stream.concat(Stream.of(table.header()), table.rows().stream())
              .flatMap(row -> row.cells().stream().flatMap(Inlines::in));
      case Block.CodeBlock _, Block.ThematicBreak _ -> Stream.empty();
    };
  }

  private static Stream<Inline> in(Block.Definition definition) {
    return Stream.concat(
        definition.terms().stream().flatMap(Inlines::in),
        definition.descriptions().stream().flatMap(Inlines::inBlocks));
  }

  private static Stream<Inline> in(List<Inline> content) {
    return content.stream()
        .flatMap(inline -> Stream.concat(Stream.of(inline), in(contentOf(inline))));
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
