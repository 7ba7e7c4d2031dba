package akkord.preview;

/**
 * How much of each pixel of a rectangle lies inside a shape: the exact area, added up from the
 * shape's edges. Our own instead of Java2D's, whose inner loops are native and differ with the
 * machine; here the same shape gives the same numbers everywhere.
 *
 * <p>Each edge notes, in the pixels that it crosses, how the area to its right changes; the sum
 * from the left is then the area inside. Where contours overlap, the sum is capped.
 */
final class Coverage {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] changes;

  /** An empty shape in a rectangle; what reaches beyond the rectangle is not to be added. */
  Coverage(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.changes = new float[(width + 2) * height];
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Adds a contour's edges, in ems, at a place and a size in pixels. */
  void add(float[] edges, float x, float y, float size) {
    for (int edge = 0; edge < edges.length; edge += 4) {
      add(
          edges[edge] * size + x - left,
          edges[edge + 1] * size + y - top,
          edges[edge + 2] * size + x - left,
          edges[edge + 3] * size + y - top);
    }
  }

  private void add(float x0, float y0, float x1, float y1) {
    if (y0 <= y1) {
      split(x0, y0, x1, y1, 1);
    } else {
      split(x1, y1, x0, y0, -1);
    }
  }

  /** Splits a falling edge at the borders of rows. */
  private void split(float x0, float y0, float x1, float y1, int direction) {
    if (y0 == y1) {
      return;
    }
    float slope = (x1 - x0) / (y1 - y0);
    int last = Math.min((int) Math.ceil(y1), height);
    for (int row = Math.max((int) y0, 0); row < last; row++) {
      float from = Math.max(y0, row);
      float to = Math.min(y1, row + 1);
      float a = clamp(x0 + (from - y0) * slope);
      float b = clamp(x0 + (to - y0) * slope);
      spread(row, Math.min(a, b), Math.max(a, b), (to - from) * direction);
    }
  }

  private float clamp(float x) {
    return Math.clamp(x, 0, width);
  }

  /** Splits a piece inside one row, from x to x, at the borders of columns. */
  private void spread(int row, float from, float to, float rise) {
    int start = row * (width + 2);
    int first = (int) from;
    if (to <= first + 1) {
      note(start + first, (from + to) / 2 - first, rise);
      return;
    }
    float perColumn = rise / (to - from);
    float x = from;
    for (int column = first; x < to; column++) {
      float next = Math.min(to, column + 1);
      note(start + column, (x + next) / 2 - column, (next - x) * perColumn);
      x = next;
    }
  }

  /** A piece inside one pixel: right of its middle it fills the pixel, and all that follow. */
  private void note(int pixel, float middle, float rise) {
    changes[pixel] += rise * (1 - middle);
    changes[pixel + 1] += rise * middle;
  }

  /** Fills a row with levels from 0, outside, to the highest, wholly inside. */
  void levels(int row, int highest, int[] levels) {
    int start = row * (width + 2);
    float sum = 0;
    for (int column = 0; column < width; column++) {
      sum += changes[start + column];
      levels[column] = (int) (Math.min(Math.abs(sum), 1) * highest + 0.5f);
    }
  }
}
