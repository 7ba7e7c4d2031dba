package akkord.picture;

import java.util.List;
import java.util.stream.IntStream;

/** Stacks tiers of boxes of one size, each tier a row in the middle of the picture. */
public final class Tiers {

  /** A box's width. */
  public static final int WIDTH = 152;

  /** A box's height. */
  public static final int HEIGHT = 66;

  /** How many boxes a tier can have where the whole is to fit beside a margin. */
  public static final int MOST = 5;

  private static final int GAP = 12;
  private static final int STEP = 28;
  private static final int EDGE = 1;

  private Tiers() {}

  /**
   * The boxes of all tiers.
   *
   * @param tiers from above, each from the left
   * @param width how wide the whole is
   * @param height how high the whole is
   */
  public record Stack(List<List<Box>> tiers, int width, int height) {
    public Stack {
      tiers = tiers.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Stacks tiers.
   *
   * @param sizes how many boxes each tier has, from above; at least one each
   */
  public static Stack of(List<Integer> sizes) {
    int width = 2 * EDGE + sizes.stream().mapToInt(Tiers::across).max().orElse(0);
    var tiers =
        IntStream.range(0, sizes.size())
            .mapToObj(tier -> row(sizes.get(tier), width, EDGE + tier * (HEIGHT + STEP)))
            .toList();
    return new Stack(tiers, width, 2 * EDGE + sizes.size() * (HEIGHT + STEP) - STEP);
  }

  private static int across(int size) {
    return size * (WIDTH + GAP) - GAP;
  }

  private static List<Box> row(int size, int width, int y) {
    int left = (width - across(size)) / 2;
    return IntStream.range(0, size)
        .mapToObj(i -> new Box(left + i * (WIDTH + GAP), y, WIDTH, HEIGHT))
        .toList();
  }
}
