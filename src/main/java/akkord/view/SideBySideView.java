package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry's text in two languages beside each other.
 *
 * @param kicker which languages they are
 * @param left the text in the page's language
 * @param right the other one
 * @param pairs the parts of both that belong together, in reading order
 * @param sources all sources that the texts name
 */
public record SideBySideView(
    PageFrame frame,
    String kicker,
    Column left,
    Column right,
    List<Pair> pairs,
    List<SourceItem> sources)
    implements PageView {
  public SideBySideView {
    pairs = List.copyOf(pairs);
    sources = List.copyOf(sources);
  }

  /**
   * How a text begins.
   *
   * @param lang its language
   * @param language the language's name in itself
   */
  public record Column(String lang, String language, String title, String summary) {}

  /** Two parts that belong together; one may be empty. */
  public record Pair(Cell left, Cell right) {}

  /**
   * A part of a text.
   *
   * @param note says that the section which begins here, or what stands above, is not up to date
   */
  public record Cell(BodyText text, @Nullable Phrase note) {}
}
