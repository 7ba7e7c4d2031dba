package akkord.assemble;

import akkord.assemble.Part.Kind;
import akkord.assemble.Passage.Voice;
import akkord.location.Location;
import akkord.location.Position;
import akkord.model.Block;
import akkord.model.Body.Footnote;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.Prose;
import akkord.model.ReadingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides a text into its sections. A footnote belongs to the section that refers to it first,
 * together with what it holds.
 */
final class SectionOutline {

  private final Prose prose;
  private final Map<String, Footnote> footnotes;
  private final List<Passage> passages = new ArrayList<>();
  private Voice voice = Voice.OWN;

  private SectionOutline(Prose prose) {
    this.prose = prose;
    this.footnotes =
        prose.body().footnotes().stream()
            .collect(Collectors.toMap(Footnote::label, Function.identity()));
  }

  /** The sections of a text that has at least one block. */
  static List<Section> of(Prose prose) {
    return new SectionOutline(prose).sections();
  }

  private List<Section> sections() {
    var blocks = prose.body().blocks();
    var sections = new ArrayList<Section>();
    Optional<Block.Heading> heading = Optional.empty();
    var at = place(blocks.getFirst().at());
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading next) {
        sections.add(section(sections.size(), heading, at, blocks.subList(first, i)));
        heading = Optional.of(next);
        at = place(next.at());
        first = i;
      }
    }
    sections.add(section(sections.size(), heading, at, blocks.subList(first, blocks.size())));
    return sections;
  }

  private Section section(
      int number, Optional<Block.Heading> heading, Location at, List<Block> blocks) {
    passages.clear();
    var parts = blocks.stream().flatMap(this::parts).toList();
    return new Section(number, heading, at, blocks, parts, passages);
  }

  private Stream<Part> parts(Block block) {
    return switch (block) {
      case Block.Heading heading -> inlines(heading.content());
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.ItemList list ->
          Stream.of(part(Kind.LIST, list.at(), list.items().stream().map(this::item)));
      case Block.DefinitionList list ->
          Stream.of(
              part(
                  Kind.DEFINITION_LIST,
                  list.at(),
                  list.definitions().stream().map(each -> definition(each, list.at()))));
      case Block.Quotation quotation -> quoted(quotation).stream();
      case Block.CodeBlock code -> Stream.of(part(Kind.CODE_BLOCK, code.at(), Stream.of()));
      case Block.Table table ->
          Stream.of(
              part(
                  Kind.TABLE,
                  table.at(),
                  Stream.concat(
                      cells(table.header()),
                      table.rows().stream()
                          .map(row -> part(Kind.TABLE_ROW, row.at(), cells(row))))));
      case Block.ThematicBreak _ -> Stream.of();
    };
  }

  private List<Part> quoted(Block.Quotation quotation) {
    var around = voice;
    voice = Voice.QUOTED;
    var parts = quotation.blocks().stream().flatMap(this::parts).toList();
    voice = around;
    return parts;
  }

  private Part item(Block.Item item) {
    return part(Kind.LIST_ITEM, item.at(), item.blocks().stream().flatMap(this::parts));
  }

  private Part definition(Block.Definition definition, Position list) {
    var terms = definition.terms().stream().flatMap(List::stream).toList();
    var at = terms.stream().map(Inline::at).findFirst().orElse(list);
    var descriptions = definition.descriptions().stream().flatMap(List::stream);
    return part(
        Kind.DEFINITION,
        at,
        Stream.concat(Stream.of(terms).flatMap(this::inlines), descriptions.flatMap(this::parts)));
  }

  private Stream<Part> cells(Block.Row row) {
    return row.cells().stream().flatMap(this::inlines);
  }

  private Stream<Part> inlines(List<Inline> content) {
    passages.add(Passage.of(content, prose.file(), voice));
    return ReadingOrder.inlines(content.stream()).flatMap(this::parts);
  }

  private Stream<Part> parts(Inline inline) {
    return switch (inline) {
      case Inline.Reference reference ->
          Stream.of(named(Kind.REFERENCE, reference.target(), reference.location()));
      case Inline.Citations group ->
          group.citations().stream()
              .map(each -> named(Kind.CITATION, each.source().value(), group.location()));
      case Inline.FootnoteReference note when note.occurrence() == 1 ->
          Stream.of(
              part(
                  Kind.FOOTNOTE,
                  note.at(),
                  Optional.ofNullable(footnotes.get(note.label())).stream()
                      .flatMap(footnote -> footnote.blocks().stream())
                      .flatMap(this::parts)));
      case Inline.FootnoteReference _,
          Inline.Text _,
          Inline.Emphasis _,
          Inline.Strong _,
          Inline.Strikethrough _,
          Inline.Foreign _,
          Inline.Code _,
          Inline.SoftBreak _,
          Inline.HardBreak _,
          Inline.AddressLink _,
          Inline.AnchorLink _ ->
          Stream.of();
    };
  }

  private Part part(Kind kind, Position at, Stream<Part> inner) {
    int before = passages.size();
    var parts = inner.toList();
    var text = passages.subList(before, passages.size());
    return new Part(kind, Optional.empty(), place(at), parts, text);
  }

  private static Part named(Kind kind, EntryId entry, Location at) {
    return new Part(kind, Optional.of(entry), at, List.of(), List.of());
  }

  private Location place(Position at) {
    return Location.at(prose.file(), at);
  }
}
