package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.model.Block;
import akkord.model.Inline;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads blocks: the nodes of the parser's tree become blocks of our own. */
final class BlockReader {

  private final TextScope scope;
  private final InlineReader inlines;
  private final HeadingReader headings;
  private final TableReader tables;
  private final Quota depth;

  BlockReader(TextParts parts) {
    this.scope = parts.scope();
    this.depth = new Quota(scope, "levels of blocks and emphasis in one another", 0);
    this.inlines = new InlineReader(parts, depth);
    this.headings = new HeadingReader(parts, inlines);
    this.tables = new TableReader(scope, inlines);
  }

  /** The blocks below a node. */
  List<Block> read(Node parent, int level) {
    var blocks = new ArrayList<Block>();
    if (level > Nesting.DEEPEST) {
      depth.use(parent.getStartOffset());
      return blocks;
    }
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      readBlock(node, level).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<Block> readBlock(Node node, int level) {
    return switch (node) {
      case com.vladsch.flexmark.ast.Heading heading -> headings.read(heading, level);
      case Paragraph paragraph -> paragraph(paragraph, level);
      case DefinitionList list -> Optional.of(definitions(list, level));
      case ListBlock list -> Optional.of(list(list, level));
      case BlockQuote quote ->
          Optional.of(new Block.Quotation(scope.at(quote), read(quote, level + 1)));
      case FencedCodeBlock code -> Optional.of(fenced(code));
      case IndentedCodeBlock code ->
          Optional.of(
              new Block.CodeBlock(
                  scope.at(code),
                  Optional.empty(),
                  withoutLastBreak(code.getContentChars().toString())));
      case TableBlock table -> Optional.of(tables.read(table, level));
      case ThematicBreak _ -> Optional.of(new Block.ThematicBreak(scope.at(node)));
      case HtmlBlockBase html -> refuse(html);
      case FootnoteBlock _ -> Optional.empty(); // read where it is referred to
      case Reference _ -> Optional.empty(); // read where it is used
      case DefinitionItem item when item.getParent() instanceof DefinitionItem ->
          Optional.empty(); // read behind the one that it stands in
      case DefinitionItem item -> refuse(item);
      default ->
          throw new IllegalStateException("no block of a text: " + node.getClass().getSimpleName());
    };
  }

  private Optional<Block> paragraph(Paragraph node, int level) {
    List<Inline> content = inlines.read(node, Surroundings.block(level + 1));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(scope.at(node), content));
  }

  private Block list(ListBlock list, int level) {
    Optional<Integer> start =
        list instanceof OrderedList ordered
            ? Optional.of(ordered.getStartNumber())
            : Optional.empty();
    var items = new ArrayList<Block.Item>();
    for (var item : list.getChildren()) {
      items.add(new Block.Item(scope.at(item), read(item, level + 1)));
    }
    return new Block.ItemList(scope.at(list), start, list.isTight(), items);
  }

  private Block definitions(DefinitionList list, int level) {
    var definitions = new ArrayList<Block.Definition>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> descriptions = new ArrayList<>();
    for (var node : list.getChildren()) {
      if (node instanceof DefinitionTerm && !descriptions.isEmpty()) {
        definitions.add(new Block.Definition(terms, descriptions));
        terms = new ArrayList<>();
        descriptions = new ArrayList<>();
      }
      switch (node) {
        case DefinitionTerm term -> terms.add(term(term, level));
        case DefinitionItem item -> describe(item, level + 1, descriptions);
        default -> throw new IllegalStateException("neither a term nor its definition: " + node);
      }
    }
    definitions.add(new Block.Definition(terms, descriptions));
    return new Block.DefinitionList(scope.at(list), definitions);
  }

  /** What is said of a term. The parser puts what follows an empty definition into that one. */
  private void describe(DefinitionItem item, int level, List<List<Block>> descriptions) {
    descriptions.add(read(item, level));
    for (var node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionItem inner && level <= Nesting.DEEPEST) {
        describe(inner, level + 1, descriptions);
      }
    }
  }

  /** Below a table or the definition of a link's label, neither of which can be a term. */
  private Optional<Block> refuse(DefinitionItem item) {
    scope.report(
        DiagnosticCode.DEFINITION_WITHOUT_TERM,
        item.getStartOffset(),
        "this definition has no term; write it on the line above, or put a backslash before the"
            + " colon");
    return Optional.empty();
  }

  private List<Inline> term(DefinitionTerm term, int level) {
    var content = new InlineList();
    for (var paragraph : term.getChildren()) {
      content.addAll(inlines.read(paragraph, Surroundings.block(level + 1)));
    }
    return content.toList();
  }

  private Block fenced(FencedCodeBlock code) {
    if (code.getClosingMarker().isEmpty()) {
      scope.report(
          DiagnosticCode.UNCLOSED_FENCE,
          code.getOpeningMarker().getStartOffset(),
          "the code block is not closed and takes everything that follows");
    }
    String info = Words.plain(code.getInfo()).strip();
    return new Block.CodeBlock(
        scope.at(code),
        info.isEmpty() ? Optional.empty() : Optional.of(info),
        withoutLastBreak(code.getContentChars().toString()));
  }

  private static String withoutLastBreak(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private Optional<Block> refuse(HtmlBlockBase html) {
    int sign = Math.max(0, html.getChars().indexOf('<'));
    scope.report(
        DiagnosticCode.RAW_HTML,
        html.getChars().getIndexOffset(sign),
        "raw HTML is not published; use Markdown, or write &lt; for the sign itself");
    return Optional.empty();
  }
}
