package akkord.markdown;

import akkord.model.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Writes blocks. */
final class BlockWriter {

  private static final int DEEPEST_HEADING = 6;
  private static final Pattern LANGUAGE_OF_CODE = Pattern.compile("[A-Za-z0-9+#-]{1,30}");

  private final Html html;
  private final TextLayout layout;
  private final InlineWriter inlines;
  private final TableWriter tables;

  BlockWriter(Html html, TextLayout layout, TextLinks links) {
    this.html = html;
    this.layout = layout;
    this.inlines = new InlineWriter(html, layout, links);
    this.tables = new TableWriter(html, layout, inlines);
  }

  void write(List<Block> blocks) {
    for (var block : blocks) {
      write(block);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading heading -> write(heading);
      case Block.Paragraph paragraph -> {
        html.tag("<p>");
        inlines.write(paragraph.content());
        html.tag("</p>\n");
      }
      case Block.ItemList list -> write(list);
      case Block.DefinitionList list -> write(list);
      case Block.Quotation(_, var blocks) -> {
        html.tag("<blockquote>\n");
        write(blocks);
        html.tag("</blockquote>\n");
      }
      case Block.CodeBlock code -> write(code);
      case Block.Table table -> tables.write(table);
      case Block.ThematicBreak _ -> html.tag("<hr>\n");
    }
  }

  /** Writes blocks of which the last, if it is a paragraph, ends with what the caller adds. */
  void write(List<Block> blocks, Runnable ending) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last) {
      write(blocks.subList(0, blocks.size() - 1));
      html.tag("<p>");
      inlines.write(last.content());
    } else {
      write(blocks);
      html.tag("<p>");
    }
    ending.run();
    html.tag("</p>\n");
  }

  private void write(Block.Heading heading) {
    int level = Math.min(DEEPEST_HEADING, heading.level() + layout.levelShift());
    html.start("h" + level).attribute("id", layout.idPrefix() + heading.anchor()).end();
    inlines.write(heading.content());
    html.tag("</h" + level + ">\n");
  }

  private void write(Block.ItemList list) {
    String element = list.start().isPresent() ? "ol" : "ul";
    html.start(element);
    list.start().filter(first -> first != 1).ifPresent(first -> html.attribute("start", first));
    html.tag(">\n");
    for (var item : list.items()) {
      html.tag("<li>");
      if (list.tight()) {
        writeTight(item.blocks());
      } else {
        write(item.blocks());
      }
      html.tag("</li>\n");
    }
    html.tag("</" + element + ">\n");
  }

  /** Writes blocks whose paragraphs are set without space between. */
  private void writeTight(List<Block> blocks) {
    for (var block : blocks) {
      if (block instanceof Block.Paragraph(_, var content)) {
        inlines.write(content);
      } else {
        html.tag("\n");
        write(block);
      }
    }
  }

  private void write(Block.DefinitionList list) {
    html.tag("<dl>\n");
    for (var definition : list.definitions()) {
      for (var term : definition.terms()) {
        html.tag("<dt>");
        inlines.write(term);
        html.tag("</dt>\n");
      }
      for (var description : definition.descriptions()) {
        html.tag("<dd>");
        if (description.size() == 1) {
          writeTight(description);
        } else {
          write(description);
        }
        html.tag("</dd>\n");
      }
    }
    html.tag("</dl>\n");
  }

  /** Long lines are moved by the keyboard too, hence the tab stop. */
  private void write(Block.CodeBlock code) {
    html.tag("<pre tabindex=\"0\"><code");
    code.info()
        .map(info -> info.split("\\s", 2)[0])
        .filter(language -> LANGUAGE_OF_CODE.matcher(language).matches())
        .ifPresent(language -> html.attribute("class", "language-" + language));
    html.end().text(code.text()).tag("</code></pre>\n");
  }
}
