package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.model.Inline;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Reads running text: the nodes of the parser's tree become spans of our own. */
final class InlineReader {

  private final TextParts parts;
  private final TextScope scope;
  private final LinkReader links;
  private final BracketReader brackets;
  private final ForeignReader foreign;
  private final Quota depth;

  InlineReader(TextParts parts, Quota depth) {
    this.parts = parts;
    this.scope = parts.scope();
    this.links = new LinkReader(parts, this);
    this.brackets = new BracketReader(parts, this, links);
    this.foreign = new ForeignReader(parts, this);
    this.depth = depth;
  }

  /** The running text below a node. */
  List<Inline> read(Node parent, Surroundings around) {
    var content = new InlineList();
    if (around.depth() > Nesting.DEEPEST) {
      depth.use(parent.getStartOffset());
      return content.toList();
    }
    var html = new InlineHtml(scope);
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getStartOffset() >= around.end()) {
        break;
      }
      if (node instanceof HtmlInlineBase tag) {
        html.report(tag);
      } else {
        read(node, around, content);
      }
    }
    return content.toList();
  }

  private void read(Node node, Surroundings around, InlineList content) {
    var mark = LanguageMark.behind(node);
    if (mark.isPresent()) {
      foreign.read(node, mark.get(), around, content);
    } else {
      readUnmarked(node, around, content);
    }
  }

  /** Reads a node as if no language were told of it. */
  void readUnmarked(Node node, Surroundings around, InlineList content) {
    switch (node) {
      case Text text -> new RunningText(parts, around).read(text, content);
      case TextBase base -> content.addAll(read(base, around));
      case HtmlEntity entity -> content.text(scope.at(entity), Words.plain(entity.getChars()));
      case SoftLineBreak _ -> content.add(new Inline.SoftBreak(scope.at(node)));
      case HardLineBreak _ -> content.add(new Inline.HardBreak(scope.at(node)));
      case Code code -> content.add(new Inline.Code(scope.at(code), Words.code(code.getText())));
      case Emphasis _ ->
          content.add(new Inline.Emphasis(scope.at(node), read(node, around.deeper())));
      case StrongEmphasis _ ->
          content.add(new Inline.Strong(scope.at(node), read(node, around.deeper())));
      case Strikethrough _ ->
          content.add(new Inline.Strikethrough(scope.at(node), read(node, around.deeper())));
      default -> readBracketed(node, around, content);
    }
  }

  private void readBracketed(Node node, Surroundings around, InlineList content) {
    switch (node) {
      case Link link -> links.read(link, around, content);
      case AutoLink link -> links.read(link, around, content);
      case MailLink link -> links.read(link, around, content);
      case LinkRef reference -> brackets.read(reference, around, content);
      case ImageRef reference -> brackets.read(reference, around, content);
      case Footnote footnote ->
          brackets.footnote(footnote.getStartOffset(), footnote.getText(), around, content);
      case Image image -> {
        refuseImage(image.getStartOffset());
        content.addAll(read(image, around.deeper()));
      }
      default ->
          throw new IllegalStateException("no span of a text: " + node.getClass().getSimpleName());
    }
  }

  /** Reports a picture that starts at an offset. */
  void refuseImage(int offset) {
    parts.report(
        DiagnosticCode.UNSUPPORTED_IMAGE,
        offset,
        "texts have no pictures; describe it, or link to the page that shows it");
  }
}
