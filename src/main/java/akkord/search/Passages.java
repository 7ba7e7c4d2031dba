package akkord.search;

import akkord.markdown.PlainText;
import akkord.model.Block;
import akkord.model.Body;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.ReadingOrder;
import akkord.search.SearchDocument.Heading;
import akkord.search.SearchDocument.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a body apart at its headings; footnotes belong to the last part. */
final class Passages {

  /** The space that a citation leaves before the full stop behind it. */
  private static final Pattern BEFORE_STOP = Pattern.compile(" +(?=[.,;])");

  private final Function<EntryId, String> titles;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Optional<Heading> heading = Optional.empty();

  private Passages(Function<EntryId, String> titles) {
    this.titles = titles;
  }

  /**
   * The parts of a body.
   *
   * @param titles the title that the page shows for a reference without words of its own
   */
  static List<Passage> of(Body body, Function<EntryId, String> titles) {
    var reading = new Passages(titles);
    ReadingOrder.blocks(body).forEach(reading::read);
    reading.end();
    return reading.passages;
  }

  private void read(Block block) {
    switch (block) {
      case Block.Heading start -> {
        end();
        heading = Optional.of(new Heading(start.anchor(), words(start.content())));
      }
      case Block.Paragraph paragraph -> add(words(paragraph.content()));
      case Block.CodeBlock code -> add(code.text());
      case Block.Table table ->
          Stream.concat(Stream.of(table.header()), table.rows().stream())
              .flatMap(row -> row.cells().stream())
              .forEach(cell -> add(words(cell)));
      case Block.DefinitionList list ->
          list.definitions().stream()
              .flatMap(definition -> definition.terms().stream())
              .forEach(term -> add(words(term)));
      case Block.ItemList _, Block.Quotation _, Block.ThematicBreak _ -> {}
    }
  }

  private void end() {
    if (heading.isPresent() || !words.isEmpty()) {
      passages.add(new Passage(heading, words.toString().strip()));
    }
    words.setLength(0);
  }

  private void add(String text) {
    words.append(text).append('\n');
  }

  private String words(List<Inline> content) {
    String titled =
        ReadingOrder.inlines(content.stream())
            .filter(Inline.Reference.class::isInstance)
            .map(Inline.Reference.class::cast)
            .filter(reference -> reference.content().isEmpty())
            .map(reference -> " " + titles.apply(reference.target()))
            .collect(Collectors.joining());
    return BEFORE_STOP.matcher(PlainText.of(content) + titled).replaceAll("");
  }
}
