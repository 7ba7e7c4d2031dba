package akkord.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places days on a line on which each year has its own width.
 *
 * @param firstYear the year at the left end
 * @param edges where each year begins, and where the last one ends; at least two
 */
public record TimeAxis(int firstYear, List<Integer> edges) {

  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000);

  /** How many times as wide a full year is as an empty one. */
  private static final int FULL = 3;

  public TimeAxis {
    if (edges.size() < 2) {
      throw new IllegalArgumentException("an axis has at least one year");
    }
    edges = List.copyOf(edges);
  }

  /**
   * An axis whose years are all equally wide.
   *
   * @param lastYear the year at the right end, not before the first
   * @param left where the line begins
   */
  public static TimeAxis even(int firstYear, int lastYear, int left, int width) {
    return weighted(firstYear, left, width, ones(lastYear - firstYear + 1));
  }

  /**
   * An axis whose empty years are narrower than the others, so that these have more room; an even
   * one if years would become narrower than a label needs.
   *
   * @param full the years that are not empty, from the first of them to the last
   * @param narrowest how wide a year is at the least
   */
  public static TimeAxis narrowed(Set<Integer> full, int left, int width, int narrowest) {
    int first = full.stream().min(Integer::compare).orElseThrow();
    int last = full.stream().max(Integer::compare).orElseThrow();
    var weights =
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> full.contains(year) ? FULL : 1)
            .toList();
    int sum = weights.stream().mapToInt(weight -> weight).sum();
    return width / sum < narrowest
        ? even(first, last, left, width)
        : weighted(first, left, width, weights);
  }

  private static List<Integer> ones(int count) {
    return IntStream.range(0, count).mapToObj(_ -> 1).toList();
  }

  private static TimeAxis weighted(int firstYear, int left, int width, List<Integer> weights) {
    long sum = weights.stream().mapToInt(weight -> weight).sum();
    var edges = new ArrayList<Integer>();
    long passed = 0;
    edges.add(left);
    for (int weight : weights) {
      passed += weight;
      edges.add(left + (int) (passed * width / sum));
    }
    return new TimeAxis(firstYear, edges);
  }

  private int lastYear() {
    return firstYear + edges.size() - 2;
  }

  /** Whether some years are narrower than others, by more than a pixel of rounding. */
  public boolean isNarrowed() {
    var widths =
        IntStream.range(1, edges.size())
            .map(i -> edges.get(i) - edges.get(i - 1))
            .summaryStatistics();
    return widths.getMax() - widths.getMin() > 1;
  }

  /** Where a day lies; a day beyond an end lies at that end. */
  public int x(LocalDate day) {
    if (day.getYear() < firstYear) {
      return edges.getFirst();
    }
    if (day.getYear() > lastYear()) {
      return edges.getLast();
    }
    int year = day.getYear() - firstYear;
    int width = edges.get(year + 1) - edges.get(year);
    return edges.get(year) + (day.getDayOfYear() - 1) * width / day.lengthOfYear();
  }

  /**
   * The first years of equal periods that cover the axis.
   *
   * @param most how many at the most
   */
  public List<Integer> periods(int most) {
    int step = step(most);
    int from = firstYear - firstYear % step;
    return IntStream.iterate(from, year -> year <= lastYear(), year -> year + step)
        .boxed()
        .toList();
  }

  /** How many years each of the {@link #periods} has: a round number. */
  public int step(int most) {
    return STEPS.stream()
        .filter(step -> lastYear() / step - firstYear / step < most)
        .findFirst()
        .orElse(STEPS.getLast() * 10);
  }
}
