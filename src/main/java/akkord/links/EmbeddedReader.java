package akkord.links;

import java.util.function.IntUnaryOperator;

/** Reads the links of a text of another kind that stands in a file, or is the whole of it. */
@FunctionalInterface
interface EmbeddedReader {

  /**
   * Reads the links.
   *
   * @param place gives the offset in the file for an offset in the text
   */
  void read(String text, OutlineBuilder outline, IntUnaryOperator place);
}
