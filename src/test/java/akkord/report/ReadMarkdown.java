package akkord.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a CommonMark reader that is not ours makes of a text.
 *
 * @param words running text, a piece each; in it code hosts look for names, numbers and addresses
 * @param code the texts of code spans
 * @param links the addresses of links and pictures
 * @param html raw HTML
 */
record ReadMarkdown(List<String> words, List<String> code, List<String> links, List<String> html) {

  static ReadMarkdown of(String markdown) {
    var read =
        new ReadMarkdown(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Parser.builder().build().parse(markdown).accept(read.new Visitor());
    return read;
  }

  private final class Visitor extends AbstractVisitor {

    @Override
    public void visit(Text text) {
      words.add(text.getLiteral());
    }

    @Override
    public void visit(Code span) {
      code.add(span.getLiteral());
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      links.add(image.getDestination());
      visitChildren(image);
    }

    @Override
    public void visit(HtmlInline tag) {
      html.add(tag.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      html.add(block.getLiteral());
    }
  }
}
