package akkord.assemble;

import akkord.model.Block;
import akkord.model.Body;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Prose;
import akkord.model.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts words in place of what refers to entries that are left out, or cites them: the words of a
 * link stay, and a mark follows them.
 *
 * @param held the entries that are left out
 * @param words what stands in their place
 */
record TextWithdrawal(Set<EntryId> held, RevisionWords words) {

  /** The same texts, which name none of those that are left out. */
  Texts from(Texts texts) {
    var withdrawn = new LinkedHashMap<LanguageTag, Prose>();
    texts
        .byLanguage()
        .forEach((language, prose) -> withdrawn.put(language, new OfText(language).from(prose)));
    return new Texts(withdrawn);
  }

  /** The work on a text in a language. */
  private final class OfText {

    private final LanguageTag language;

    OfText(LanguageTag language) {
      this.language = language;
    }

    Prose from(Prose it) {
      return new Prose(
          it.file(),
          it.title(),
          it.summary(),
          it.slug(),
          it.shortTitle(),
          it.translation(),
          new Body(
              blocks(it.body().blocks()),
              it.body().footnotes().stream()
                  .map(
                      note -> new Body.Footnote(note.label(), note.number(), blocks(note.blocks())))
                  .toList()));
    }

    private List<Block> blocks(List<Block> blocks) {
      return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
      return switch (block) {
        case Block.Heading(var at, var level, var anchor, var content) ->
            new Block.Heading(at, level, anchor, inlines(content));
        case Block.Paragraph(var at, var content) -> new Block.Paragraph(at, inlines(content));
        case Block.ItemList(var at, var start, var tight, var items) ->
            new Block.ItemList(at, start, tight, items.stream().map(this::item).toList());
        case Block.DefinitionList(var at, var definitions) ->
            new Block.DefinitionList(at, definitions.stream().map(this::definition).toList());
        case Block.Quotation(var at, var blocks) -> new Block.Quotation(at, blocks(blocks));
        case Block.Table(var at, var columns, var header, var rows) ->
            new Block.Table(at, columns, row(header), rows.stream().map(this::row).toList());
        case Block.CodeBlock _, Block.ThematicBreak _ -> block;
      };
    }

    private Block.Item item(Block.Item item) {
      return new Block.Item(item.at(), blocks(item.blocks()));
    }

    private Block.Definition definition(Block.Definition definition) {
      return new Block.Definition(
          definition.terms().stream().map(this::inlines).toList(),
          definition.descriptions().stream().map(this::blocks).toList());
    }

    private Block.Row row(Block.Row row) {
      return new Block.Row(row.at(), row.cells().stream().map(this::inlines).toList());
    }

    private List<Inline> inlines(List<Inline> content) {
      return content.stream().flatMap(inline -> inline(inline).stream()).toList();
    }

    private List<Inline> inline(Inline inline) {
      return switch (inline) {
        case Inline.Emphasis(var at, var content) ->
            List.of(new Inline.Emphasis(at, inlines(content)));
        case Inline.Strong(var at, var content) -> List.of(new Inline.Strong(at, inlines(content)));
        case Inline.Strikethrough(var at, var content) ->
            List.of(new Inline.Strikethrough(at, inlines(content)));
        case Inline.Foreign(var at, var tag, var content) ->
            List.of(new Inline.Foreign(at, tag, inlines(content)));
        case Inline.AddressLink(var at, var address, var content) ->
            List.of(new Inline.AddressLink(at, address, inlines(content)));
        case Inline.AnchorLink(var at, var anchor, var content) ->
            List.of(new Inline.AnchorLink(at, anchor, inlines(content)));
        case Inline.Reference reference -> reference(reference);
        case Inline.Citations citations -> citations(citations);
        case Inline.Text _,
            Inline.Code _,
            Inline.SoftBreak _,
            Inline.HardBreak _,
            Inline.FootnoteReference _ ->
            List.of(inline);
      };
    }

    private List<Inline> reference(Inline.Reference it) {
      var content = inlines(it.content());
      if (!held.contains(it.target())) {
        return List.of(new Inline.Reference(it.location(), it.target(), it.anchor(), content));
      }
      return content.isEmpty() ? List.of(said(words.entry(), it)) : marked(content, words.mark());
    }

    private List<Inline> citations(Inline.Citations it) {
      var standing =
          it.citations().stream().filter(each -> !held.contains(each.source().value())).toList();
      if (standing.size() == it.citations().size()) {
        return List.of(it);
      }
      return standing.isEmpty()
          ? List.of(said(words.source(), it))
          : marked(List.of(new Inline.Citations(it.location(), standing)), words.source());
    }

    private List<Inline> marked(List<Inline> content, LocalizedText mark) {
      var marked = new ArrayList<>(content);
      var last = content.getLast();
      marked.add(new Inline.Text(last.at(), " "));
      marked.add(said(mark, last));
      return marked;
    }

    private Inline said(LocalizedText text, Inline place) {
      var said = new Inline.Text(place.at(), text.in(language).text());
      return new Inline.Emphasis(place.at(), List.of(said));
    }
  }
}
