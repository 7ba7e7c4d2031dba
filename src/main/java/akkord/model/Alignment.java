package akkord.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays two sequences beside each other: what is alike is paired in order, as much of it as can be
 * (a longest common subsequence); nothing is left out.
 *
 * @param pairs at least one side of each is there; each side in its order
 */
public record Alignment<T>(List<Pair<T>> pairs) {

  /** The largest number of comparisons; beyond it, only the beginning and the end are paired. */
  private static final int MOST_COMPARISONS = 4_000_000;

  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /** What stands beside each other. */
  public record Pair<T>(Optional<T> left, Optional<T> right) {}

  /** Aligns two sequences by what makes their elements alike. */
  public static <T> Alignment<T> of(List<T> left, List<T> right, Function<? super T, ?> kind) {
    int start = common(left, right, kind);
    var leftRest = left.subList(start, left.size());
    var rightRest = right.subList(start, right.size());
    int end = common(leftRest.reversed(), rightRest.reversed(), kind);
    var pairs = new ArrayList<Pair<T>>(both(left.subList(0, start), right.subList(0, start)));
    pairs.addAll(
        middle(
            leftRest.subList(0, leftRest.size() - end),
            rightRest.subList(0, rightRest.size() - end),
            kind));
    pairs.addAll(
        both(
            left.subList(left.size() - end, left.size()),
            right.subList(right.size() - end, right.size())));
    return new Alignment<>(pairs);
  }

  private static <T> int common(List<T> left, List<T> right, Function<? super T, ?> kind) {
    int count = 0;
    while (count < Math.min(left.size(), right.size())
        && kind.apply(left.get(count)).equals(kind.apply(right.get(count)))) {
      count++;
    }
    return count;
  }

  private static <T> List<Pair<T>> both(List<T> left, List<T> right) {
    var pairs = new ArrayList<Pair<T>>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(new Pair<>(Optional.of(left.get(i)), Optional.of(right.get(i))));
    }
    return pairs;
  }

  private static <T> List<Pair<T>> middle(
      List<T> left, List<T> right, Function<? super T, ?> kind) {
    var pairs = new ArrayList<Pair<T>>();
    int i = 0;
    int j = 0;
    if ((long) left.size() * right.size() <= MOST_COMPARISONS) {
      int[][] longest = longest(left, right, kind);
      while (i < left.size() && j < right.size()) {
        if (kind.apply(left.get(i)).equals(kind.apply(right.get(j)))) {
          pairs.add(new Pair<>(Optional.of(left.get(i++)), Optional.of(right.get(j++))));
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
          pairs.add(onLeft(left.get(i++)));
        } else {
          pairs.add(onRight(right.get(j++)));
        }
      }
    }
    left.subList(i, left.size()).forEach(each -> pairs.add(onLeft(each)));
    right.subList(j, right.size()).forEach(each -> pairs.add(onRight(each)));
    return pairs;
  }

  /** How much can be paired of what begins at each two places. */
  private static <T> int[][] longest(List<T> left, List<T> right, Function<? super T, ?> kind) {
    var longest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        longest[i][j] =
            kind.apply(left.get(i)).equals(kind.apply(right.get(j)))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static <T> Pair<T> onLeft(T element) {
    return new Pair<>(Optional.of(element), Optional.empty());
  }

  private static <T> Pair<T> onRight(T element) {
    return new Pair<>(Optional.empty(), Optional.of(element));
  }
}
