package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.location.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs figures that can mean the same, each with at most one other, as many as can be; a loose
 * figure never stands in the way of a firm one. A bipartite matching by augmenting paths.
 */
final class Matching {

  /** Beyond so many figures only equal ones are paired, so that the time stays bounded. */
  private static final int MOST = 500;

  /** The figures of one text with their partners. */
  private static final class Side {
    final List<Literal> figures;

    /** The number of each figure's partner on the other side; -1 without one. */
    final int[] partners;

    /** The numbers of all that each figure could have as its partner. */
    private final int[][] candidates;

    Side(List<Literal> figures) {
      this.figures = figures;
      this.partners = new int[figures.size()];
      this.candidates = new int[figures.size()][];
      Arrays.fill(partners, -1);
    }

    void findCandidates(Side others) {
      Arrays.setAll(
          candidates,
          i ->
              IntStream.range(0, others.figures.size())
                  .filter(j -> figures.get(i).matches(others.figures.get(j)))
                  .toArray());
    }

    boolean isPaired() {
      for (int partner : partners) {
        if (partner < 0) {
          return false;
        }
      }
      return true;
    }

    boolean isFree(int i) {
      return partners[i] < 0;
    }

    boolean isLoose(int i) {
      return figures.get(i).weight() == Weight.LOOSE;
    }
  }

  private final Side left;
  private final Side right;

  private Matching(Side left, Side right) {
    this.left = left;
    this.right = right;
  }

  static Matching of(List<Literal> left, List<Literal> right) {
    var matching = new Matching(new Side(left), new Side(right));
    matching.pairEqual();
    if (matching.isComplete()) {
      return matching;
    }
    if (left.size() <= MOST && right.size() <= MOST) {
      matching.pairAll();
    }
    return matching;
  }

  private boolean isComplete() {
    return left.isPaired() && right.isPaired();
  }

  boolean isLeftFree(int i) {
    return left.isFree(i);
  }

  boolean isRightFree(int j) {
    return right.isFree(j);
  }

  private void pairEqual() {
    var waiting = new HashMap<Literal, Deque<Integer>>();
    for (int j = 0; j < right.figures.size(); j++) {
      waiting.computeIfAbsent(placeless(right, j), _ -> new ArrayDeque<>()).add(j);
    }
    for (int i = 0; i < left.figures.size(); i++) {
      var equal = waiting.get(placeless(left, i));
      if (equal != null && !equal.isEmpty()) {
        int j = equal.remove();
        left.partners[i] = j;
        right.partners[j] = i;
      }
    }
  }

  private static Literal placeless(Side side, int i) {
    var figure = side.figures.get(i);
    return new Literal(Span.at(0), figure.readings(), figure.weight());
  }

  private void pairAll() {
    left.findCandidates(right);
    right.findCandidates(left);
    pairFirm(left, right);
    pairFirm(right, left);
    IntStream.range(0, left.figures.size())
        .filter(left::isFree)
        .forEach(i -> augment(left, right, i, seenOf(right), right::isFree));
  }

  /** A path may also end where a loose figure gives its partner up. */
  private static void pairFirm(Side side, Side others) {
    IntPredicate givesWay = j -> others.isFree(j) || side.isLoose(others.partners[j]);
    for (int i = 0; i < side.figures.size(); i++) {
      if (side.isFree(i) && !side.isLoose(i)) {
        boolean isPaired = augment(side, others, i, seenOf(others), others::isFree);
        if (!isPaired) {
          augment(side, others, i, seenOf(others), givesWay);
        }
      }
    }
  }

  private static boolean[] seenOf(Side side) {
    return new boolean[side.figures.size()];
  }

  private static boolean augment(
      Side side, Side others, int i, boolean[] seen, IntPredicate canEnd) {
    for (int j : side.candidates[i]) {
      if (seen[j]) {
        continue;
      }
      seen[j] = true;
      if (canEnd.test(j)) {
        free(side, others.partners[j]);
      } else if (!augment(side, others, others.partners[j], seen, canEnd)) {
        continue;
      }
      side.partners[i] = j;
      others.partners[j] = i;
      return true;
    }
    return false;
  }

  private static void free(Side side, int i) {
    if (i >= 0) {
      side.partners[i] = -1;
    }
  }
}
