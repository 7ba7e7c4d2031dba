package akkord.links;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which pages readers can reach from which others. */
final class Reach {

  private final List<FilePath> pages;
  private final Map<FilePath, Integer> numbers = new HashMap<>();
  private final int[][] ways;
  private final int[] counts;

  Reach(Collection<FilePath> pages) {
    this.pages = List.copyOf(pages);
    this.pages.forEach(page -> numbers.put(page, numbers.size()));
    this.ways = new int[numbers.size()][0];
    this.counts = new int[numbers.size()];
  }

  /** There is a way from one page to another. */
  void add(FilePath from, FilePath to) {
    var start = numbers.get(from);
    var end = numbers.get(to);
    if (start == null || end == null || start.equals(end)) {
      return;
    }
    int count = counts[start];
    if (count == ways[start].length) {
      ways[start] = Arrays.copyOf(ways[start], Math.max(8, count * 2));
    }
    ways[start][count] = end;
    counts[start]++;
  }

  /**
   * The pages to which new ways are needed, so that all can be reached from one. Where pages that
   * can't be reached lead to others, the first of them is enough; where they lead to one another in
   * a circle, one of them is.
   *
   * @param wanted the pages that should be reached; what only others lead to is not reached
   */
  List<FilePath> unreachableFrom(FilePath start, Predicate<FilePath> wanted) {
    var number = numbers.get(start);
    if (number == null) {
      return List.of();
    }
    var reached = new Walk(new boolean[pages.size()]);
    reached.from(number);
    for (int page = 0; page < pages.size(); page++) {
      reached.known[page] |= !wanted.test(pages.get(page));
    }
    var unreached = new ArrayList<FilePath>();
    for (int page : lastLeftFirst(reached)) {
      if (!reached.known[page]) {
        unreached.add(pages.get(page));
        reached.from(page);
      }
    }
    return unreached.stream().sorted().toList();
  }

  /**
   * The pages not yet reached, of which those that a walk leaves last come first: a page from which
   * another one can be reached, but not the other way round, comes before that one.
   */
  private List<Integer> lastLeftFirst(Walk reached) {
    var walk = new Walk(reached.known.clone());
    var left = new ArrayList<Integer>();
    for (int page = 0; page < pages.size(); page++) {
      if (!walk.known[page]) {
        left.addAll(walk.from(page));
      }
    }
    return left.reversed();
  }

  /** A walk through all that can be reached, never twice to the same page. */
  private final class Walk {

    private final boolean[] known;
    private final int[] next = new int[pages.size()];

    Walk(boolean[] known) {
      this.known = known;
    }

    /** Goes on from a page, and gives the pages that are new in the order of leaving them. */
    List<Integer> from(int start) {
      var left = new ArrayList<Integer>();
      var way = new ArrayDeque<Integer>();
      known[start] = true;
      way.push(start);
      while (!way.isEmpty()) {
        int page = way.getFirst();
        if (next[page] == counts[page]) {
          left.add(way.pop());
        } else {
          int end = ways[page][next[page]++];
          if (!known[end]) {
            known[end] = true;
            way.push(end);
          }
        }
      }
      return left;
    }
  }
}
