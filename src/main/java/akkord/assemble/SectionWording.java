package akkord.assemble;

import akkord.model.Block;
import akkord.model.Body.Footnote;
import akkord.model.Inline;
import akkord.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts together what a section says: its words, the addresses of its links, what it refers to and
 * cites, its code, and where headings, lists, quotations and cells begin and end.
 *
 * <p>Of no account are emphasis, where paragraphs end, breaks, bullets, how columns are aligned,
 * and the names of anchors and footnotes. A footnote counts where it is first referred to.
 */
final class SectionWording {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Map<String, Footnote> footnotes;
  private final StringBuilder running = new StringBuilder();
  private final List<String> marks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int wordsOfCode;

  private SectionWording(Map<String, Footnote> footnotes) {
    this.footnotes = footnotes;
  }

  /** The wording of each section of a text. */
  static List<Wording> of(Prose prose, List<Section> sections) {
    var footnotes =
        prose.body().footnotes().stream()
            .collect(Collectors.toMap(Footnote::label, Function.identity()));
    return sections.stream()
        .map(section -> new SectionWording(footnotes).wording(section.blocks()))
        .toList();
  }

  private Wording wording(List<Block> blocks) {
    blocks(blocks);
    var wording = Wording.of(running.toString(), marks);
    return new Wording(wording.said(), wording.words() + wordsOfCode);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        inlines(heading.content());
        edge("heading " + heading.level());
      }
      case Block.Paragraph paragraph -> {
        inlines(paragraph.content());
        running.append(' ');
      }
      case Block.ItemList list -> list(list);
      case Block.DefinitionList list -> list.definitions().forEach(this::definition);
      case Block.Quotation quotation -> {
        edge("quotation");
        blocks(quotation.blocks());
        edge("quoted");
      }
      case Block.CodeBlock code -> {
        code("code block ", code.text());
        running.append(' ');
      }
      case Block.Table table -> {
        row(table.header());
        table.rows().forEach(this::row);
      }
      case Block.ThematicBreak _ -> {}
    }
  }

  private void list(Block.ItemList list) {
    edge(list.start().map(first -> "list from " + first).orElse("list"));
    for (var item : list.items()) {
      blocks(item.blocks());
      edge("item");
    }
    edge("listed");
  }

  private void definition(Block.Definition definition) {
    definition.terms().forEach(term -> ended(term, "term"));
    for (var description : definition.descriptions()) {
      blocks(description);
      edge("description");
    }
  }

  private void row(Block.Row row) {
    row.cells().forEach(cell -> ended(cell, "cell"));
    edge("row");
  }

  private void ended(List<Inline> content, String name) {
    inlines(content);
    edge(name);
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text(_, var words) -> running.append(words);
      case Inline.Code(_, var text) -> code("code ", text);
      case Inline.Emphasis(_, var content) -> inlines(content);
      case Inline.Strong(_, var content) -> inlines(content);
      case Inline.Foreign(_, _, var content) -> inlines(content);
      case Inline.Strikethrough(_, var content) -> {
        mark("strike");
        inlines(content);
        mark("struck");
      }
      case Inline.SoftBreak _, Inline.HardBreak _ -> running.append(' ');
      case Inline.AddressLink(_, var address, var content) -> {
        inlines(content);
        mark("link " + address);
      }
      case Inline.AnchorLink(_, var anchor, var content) -> {
        inlines(content);
        mark("link #" + anchor);
      }
      case Inline.Reference(_, var target, var anchor, var content) -> {
        inlines(content);
        mark("link " + target + anchor.map(name -> "#" + name).orElse(""));
      }
      case Inline.Citations(_, var citations) -> citations.forEach(this::citation);
      case Inline.FootnoteReference note -> note(note);
    }
  }

  private void citation(Inline.Citation citation) {
    String locator = citation.locator().map(text -> " " + Folding.fold(text)).orElse("");
    mark("cite " + citation.source().value() + locator);
  }

  private void note(Inline.FootnoteReference note) {
    var footnote = footnotes.get(note.label());
    if (note.occurrence() == 1 && footnote != null) {
      notes.add(note.label());
      edge("note");
      blocks(footnote.blocks());
      edge("noted");
    } else {
      mark("note again " + notes.indexOf(note.label()));
    }
  }

  private void code(String name, String text) {
    mark(name + WHITE_SPACE.matcher(text).replaceAll(" ").strip());
    wordsOfCode += Wording.words(text);
  }

  /** A mark at which a word ends. */
  private void edge(String name) {
    running.append(' ');
    mark(name);
    running.append(' ');
  }

  private void mark(String name) {
    running.append(Passage.OPAQUE);
    marks.add(name);
  }
}
