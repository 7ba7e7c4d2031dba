package akkord.markdown;

import akkord.model.Block;
import akkord.model.Block.Alignment;
import akkord.model.Inline;
import java.util.List;

/** Writes tables, each in a region of its own that can be moved where the page is narrow. */
final class TableWriter {

  private final Html html;
  private final TextLayout layout;
  private final InlineWriter inlines;
  private int tables;

  TableWriter(Html html, TextLayout layout, InlineWriter inlines) {
    this.html = html;
    this.layout = layout;
    this.inlines = inlines;
  }

  void write(Block.Table table) {
    tables++;
    var label = layout.labels().table();
    label.ifPresent(name ->
        html.tag("<div class=\"table\" role=\"region\" tabindex=\"0\"")
            .attribute("aria-label", name + " " + tables)
            .tag(">\n"));
    html.tag("<table>\n<thead>\n");
    writeHeader(table);
    html.tag("</thead>\n");
    if (!table.rows().isEmpty()) {
      html.tag("<tbody>\n");
      table.rows().forEach(row -> writeRow(row, table.columns()));
      html.tag("</tbody>\n");
    }
    html.tag("</table>\n");
    if (label.isPresent()) {
      html.tag("</div>\n");
    }
  }

  private void writeHeader(Block.Table table) {
    html.tag("<tr>");
    for (int i = 0; i < table.columns().size(); i++) {
      var cell = table.header().cells().get(i);
      if (cell.isEmpty()) {
        html.tag("<td></td>"); // a corner heads nothing
      } else {
        html.tag("<th scope=\"col\"");
        writeCell(cell, table.columns().get(i));
        html.tag("</th>");
      }
    }
    html.tag("</tr>\n");
  }

  private void writeRow(Block.Row row, List<Alignment> columns) {
    html.tag("<tr>");
    for (int i = 0; i < columns.size(); i++) {
      html.tag("<td");
      writeCell(row.cells().get(i), columns.get(i));
      html.tag("</td>");
    }
    html.tag("</tr>\n");
  }

  private void writeCell(List<Inline> content, Alignment alignment) {
    switch (alignment) {
      case NONE -> {}
      case START -> html.attribute("class", "start");
      case CENTRE -> html.attribute("class", "centre");
      case END -> html.attribute("class", "end");
    }
    html.end();
    inlines.write(content);
  }
}
