package akkord.markdown;

import akkord.model.Body;
import akkord.model.Inline;
import java.util.List;

/** Writes texts as HTML. */
public final class HtmlWriter {

  private HtmlWriter() {}

  /** A whole text with its footnotes. */
  public static SafeHtml body(Body body, TextLayout layout, TextLinks links) {
    return SafeHtml.EMPTY;
  }

  /** Running text, such as a heading of the page, without a block around it. */
  public static SafeHtml inlines(List<Inline> content, TextLayout layout, TextLinks links) {
    return SafeHtml.EMPTY;
  }
}
