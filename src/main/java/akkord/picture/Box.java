package akkord.picture;

/**
 * A rectangle.
 *
 * @param x its left edge
 * @param y its upper edge
 */
public record Box(int x, int y, int width, int height) {

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  /** The x of its centre. */
  public int centre() {
    return x + width / 2;
  }

  /** The y of its centre. */
  public int middle() {
    return y + height / 2;
  }

  /** Whether the two have any area in common. */
  public boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
