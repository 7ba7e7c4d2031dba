package akkord.picture;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Orders two columns so that few of the lines between them cross: each sweep moves every end to the
 * mean place of its partners, and the best of all sweeps counts.
 *
 * @see <a href="https://doi.org/10.1109/TSMC.1981.4308636">Sugiyama, Tagawa and Toda 1981, on the
 *     barycentric method</a>
 */
public final class Untangling {

  private static final int SWEEPS = 16;

  private final List<Tie> ties;

  private Untangling(List<Tie> ties) {
    this.ties = List.copyOf(ties);
  }

  /**
   * A line between the columns.
   *
   * @param left the number of its end on the left, from 0
   * @param right the number of its end on the right, from 0
   */
  public record Tie(int left, int right) {}

  /**
   * Both columns in their order.
   *
   * @param left the numbers of the left ends from above
   * @param right the numbers of the right ends from above
   */
  public record Columns(List<Integer> left, List<Integer> right) {
    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** The order of two columns with that many ends. */
  public static Columns order(int left, int right, List<Tie> ties) {
    return new Untangling(ties).order(new Columns(numbers(left), numbers(right)));
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private Columns order(Columns written) {
    var best = written;
    long fewest = crossings(written);
    var current = written;
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      var right = byMean(current.right(), means(current.left(), Tie::left, Tie::right));
      var left = byMean(current.left(), means(right, Tie::right, Tie::left));
      current = new Columns(left, right);
      long crossings = crossings(current);
      if (crossings < fewest) {
        fewest = crossings;
        best = current;
      }
    }
    return best;
  }

  /** How many pairs of lines cross. */
  long crossings(Columns columns) {
    var left = places(columns.left());
    var right = places(columns.right());
    long count = 0;
    for (int i = 0; i < ties.size(); i++) {
      for (int j = 0; j < i; j++) {
        int above = left[ties.get(i).left()] - left[ties.get(j).left()];
        int below = right[ties.get(i).right()] - right[ties.get(j).right()];
        count += Integer.signum(above) * Integer.signum(below) < 0 ? 1 : 0;
      }
    }
    return count;
  }

  /** How many lines cross in an order. */
  static long crossings(Columns columns, List<Tie> ties) {
    return new Untangling(ties).crossings(columns);
  }

  private static int[] places(List<Integer> order) {
    var places = new int[order.size()];
    IntStream.range(0, places.length).forEach(place -> places[order.get(place)] = place);
    return places;
  }

  /** One end of a line. */
  private interface End {
    int of(Tie tie);
  }

  private Map<Integer, Double> means(List<Integer> fixed, End known, End wanted) {
    var places = places(fixed);
    var sums = new HashMap<Integer, Long>();
    var counts = new HashMap<Integer, Integer>();
    for (var tie : ties) {
      sums.merge(wanted.of(tie), (long) places[known.of(tie)], Long::sum);
      counts.merge(wanted.of(tie), 1, Integer::sum);
    }
    var means = new HashMap<Integer, Double>();
    sums.forEach((end, sum) -> means.put(end, sum / (double) counts.getOrDefault(end, 1)));
    return means;
  }

  /** Ends without a line come last; equals keep their order. */
  private static List<Integer> byMean(List<Integer> column, Map<Integer, Double> means) {
    Comparator<Integer> order =
        Comparator.comparingDouble(end -> means.getOrDefault(end, Double.MAX_VALUE));
    return Collections.unmodifiableList(column.stream().sorted(order).toList());
  }
}
