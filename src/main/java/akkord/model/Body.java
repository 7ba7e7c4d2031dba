package akkord.model;

import java.util.List;

/**
 * A parsed text: what pages are rendered from and languages are compared by.
 *
 * @param blocks its blocks in order; headings are not nested
 * @param footnotes in the order of their first reference; unreferenced ones are left out
 */
public record Body(List<Block> blocks, List<Footnote> footnotes) {

  /** The body without any text. */
  public static final Body EMPTY = new Body(List.of(), List.of());

  public Body {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * A footnote.
   *
   * @param label the label as written, unique in the text
   * @param number its number on the page, from 1
   * @param blocks its text
   */
  public record Footnote(String label, int number, List<Block> blocks) {
    public Footnote {
      blocks = List.copyOf(blocks);
    }
  }
}
