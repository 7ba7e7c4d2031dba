package akkord.markdown;

import akkord.model.Body;
import akkord.model.Inline;
import java.util.HashMap;
import java.util.Map;

/** Writes the footnotes of a text, each with links back to where it belongs. */
final class FootnoteWriter {

  /** An arrow back, with the sign that keeps it from being shown as a picture. */
  private static final String ARROW = "\u21A9\uFE0E";

  private final Html html;
  private final TextLayout layout;
  private final BlockWriter blocks;

  FootnoteWriter(Html html, TextLayout layout, BlockWriter blocks) {
    this.html = html;
    this.layout = layout;
    this.blocks = blocks;
  }

  void write(Body body) {
    var occurrences = occurrences(body);
    html.tag("<div class=\"footnotes\" role=\"doc-endnotes\"")
        .attribute("aria-label", layout.labels().footnotes())
        .tag(">\n<ol>\n");
    for (var footnote : body.footnotes()) {
      write(footnote, occurrences.getOrDefault(footnote.number(), 0));
    }
    html.tag("</ol>\n</div>\n");
  }

  private static Map<Integer, Integer> occurrences(Body body) {
    var occurrences = new HashMap<Integer, Integer>();
    Inlines.forEach(
        body,
        inline -> {
          if (inline instanceof Inline.FootnoteReference reference) {
            occurrences.merge(reference.number(), 1, Integer::sum);
          }
        });
    return occurrences;
  }

  private void write(Body.Footnote footnote, int occurrences) {
    var ids = new FootnoteIds(layout.idPrefix(), footnote.number());
    html.start("li").attribute("id", ids.footnote()).tag(">\n");
    blocks.write(
        footnote.blocks(),
        () -> {
          for (int i = 1; i <= occurrences; i++) {
            writeBackLink(ids, i);
          }
        });
    html.tag("</li>\n");
  }

  private void writeBackLink(FootnoteIds ids, int occurrence) {
    String count = occurrence == 1 ? "" : " " + occurrence;
    String number = ids.number() + (occurrence == 1 ? "" : ", " + occurrence);
    html.tag(" <a")
        .attribute("href", "#" + ids.reference(occurrence))
        .attribute("aria-label", layout.labels().backToText() + " (" + number + ")")
        .end()
        .text(ARROW + count)
        .tag("</a>");
  }
}
