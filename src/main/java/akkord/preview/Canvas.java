package akkord.preview;

import java.util.Arrays;

/**
 * The pixels of a picture, as places in the palette of {@link Ink}: each row after the byte that
 * names its filter, as PNG wants them (PNG 3, section 9; filter 0, none, suits palettes).
 */
final class Canvas {
  /** Bytes of a row. */
  static final int STRIDE = Preview.WIDTH + 1;

  private final byte[] rows = new byte[STRIDE * Preview.HEIGHT];

  /** Fills a rectangle with a full colour. */
  void fill(Ink ink, int left, int top, int width, int height) {
    for (int y = top; y < top + height; y++) {
      int start = y * STRIDE + 1 + left;
      Arrays.fill(rows, start, start + width, ink.place(Ink.STEPS));
    }
  }

  /** Lays a shape in a colour; its smooth edges are mixed with paper, whatever lies below. */
  void lay(Ink ink, Coverage shape) {
    int[] levels = new int[shape.width()];
    for (int y = 0; y < shape.height(); y++) {
      shape.levels(y, Ink.STEPS, levels);
      int start = (shape.top() + y) * STRIDE + 1 + shape.left();
      for (int x = 0; x < levels.length; x++) {
        if (levels[x] > 0) {
          rows[start + x] = ink.place(levels[x]);
        }
      }
    }
  }

  /** The rows, one after the other. */
  byte[] rows() {
    return rows;
  }
}
