package akkord.markdown;

import akkord.model.Body;
import akkord.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes texts as HTML.
 *
 * <p>The HTML is valid below any element that takes flow content (a body) or phrasing content
 * (running text). Ids are those of the headings' anchors, {@code note--1} for footnotes and {@code
 * note-ref--1-1} for references to them, each behind the layout's prefix, and what the {@link
 * TextLinks} give. The same text, layout and links give the same characters.
 */
public final class HtmlWriter {

  private HtmlWriter() {}

  /** A whole text; its footnotes follow in a part of their own. */
  public static SafeHtml body(Body body, TextLayout layout, TextLinks links) {
    var html = new Html();
    var blocks = new BlockWriter(html, layout, links);
    blocks.write(body.blocks());
    if (!body.footnotes().isEmpty()) {
      new FootnoteWriter(html, layout, blocks).write(body);
    }
    return AllowList.check(html.toString());
  }

  /**
   * A whole text in pieces: each block by itself, so that something can stand between them. Numbers
   * run through all pieces as through a whole text.
   */
  public static TextPieces pieces(Body body, TextLayout layout, TextLinks links) {
    var html = new Html();
    var blocks = new BlockWriter(html, layout, links);
    var pieces = new ArrayList<SafeHtml>();
    for (var block : body.blocks()) {
      int start = html.length();
      blocks.write(List.of(block));
      pieces.add(AllowList.check(html.since(start)));
    }
    int start = html.length();
    if (!body.footnotes().isEmpty()) {
      new FootnoteWriter(html, layout, blocks).write(body);
    }
    return new TextPieces(pieces, AllowList.check(html.since(start)));
  }

  /** Running text without a block around it. */
  public static SafeHtml inlines(List<Inline> content, TextLayout layout, TextLinks links) {
    var html = new Html();
    new InlineWriter(html, layout, links).write(content);
    return AllowList.check(html.toString());
  }
}
