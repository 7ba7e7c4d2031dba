package akkord.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Finds counterparts in two lists that keep one order, the first of which is longer: in such a way
 * that counterparts are as alike as can be. Where several ways are as good, the last elements of
 * the longer list have none.
 *
 * <p>Takes time with the shorter length and the square of the excess; for long lists that differ
 * much, only the last elements have no counterpart.
 */
final class Alignment<T> {

  /** More comparisons than these would keep an editor waiting, and hardly tell more. */
  private static final long MOST_COMPARISONS = 20_000;

  private final List<T> longer;
  private final List<T> shorter;
  private final int excess;
  private final ToDoubleBiFunction<List<T>, T> unlike;

  /** The least unlikeness of the first elements of both lists, by what the longer has more. */
  private final double[][] least;

  /** How many elements of the longer list the last step to that least took. */
  private final int[][] steps;

  private Alignment(List<T> longer, List<T> shorter, ToDoubleBiFunction<List<T>, T> unlike) {
    if (longer.size() <= shorter.size()) {
      throw new IllegalArgumentException(longer.size() + " are no more than " + shorter.size());
    }
    this.longer = longer;
    this.shorter = shorter;
    this.excess = longer.size() - shorter.size();
    this.unlike = unlike;
    this.least = new double[shorter.size() + 1][excess + 1];
    this.steps = new int[shorter.size() + 1][excess + 1];
  }

  /**
   * The elements of the longer list without a counterpart, where each stands for itself.
   *
   * @param unlike how little two elements have in common
   */
  static <T> List<T> surplus(List<T> longer, List<T> shorter, ToDoubleBiFunction<T, T> unlike) {
    if (isTooLong(longer, shorter)) {
      return longer.subList(shorter.size(), longer.size());
    }
    var alignment =
        new Alignment<T>(
            longer, shorter, (run, other) -> unlike.applyAsDouble(run.getFirst(), other));
    return alignment.surplus();
  }

  /**
   * The elements of the longer list without a counterpart, where the shorter one may have their
   * content in the element before them: that is what a missing heading does to sections. The first
   * elements of both lists are counterparts.
   *
   * @param unlike how little several elements together have in common with one
   */
  static <T> List<T> divisions(
      List<T> longer, List<T> shorter, ToDoubleBiFunction<List<T>, T> unlike) {
    if (isTooLong(longer, shorter)) {
      return longer.subList(shorter.size(), longer.size());
    }
    var alignment = new Alignment<>(longer, shorter, unlike);
    Arrays.fill(alignment.least[0], 1, alignment.excess + 1, Double.POSITIVE_INFINITY);
    return alignment.surplus();
  }

  private static boolean isTooLong(List<?> longer, List<?> shorter) {
    long excess = (long) longer.size() - shorter.size();
    return shorter.size() * (excess + 1) * (excess + 2) / 2 > MOST_COMPARISONS;
  }

  /** Each element of the shorter list takes one of the longer and any number behind it. */
  private List<T> surplus() {
    for (int matched = 1; matched <= shorter.size(); matched++) {
      Arrays.fill(least[matched], Double.POSITIVE_INFINITY);
      for (int more = 0; more <= excess; more++) {
        takeBest(matched, more);
      }
    }
    return walkBack();
  }

  private void takeBest(int matched, int more) {
    int end = matched + more;
    for (int taken = more + 1; taken >= 1; taken--) {
      var run = longer.subList(end - taken, end);
      double sum =
          least[matched - 1][more + 1 - taken]
              + unlike.applyAsDouble(run, shorter.get(matched - 1));
      if (sum < least[matched][more]) {
        least[matched][more] = sum;
        steps[matched][more] = taken;
      }
    }
  }

  private List<T> walkBack() {
    var surplus = new ArrayList<T>();
    int more = excess;
    for (int matched = shorter.size(); matched > 0; matched--) {
      int taken = steps[matched][more];
      int end = matched + more;
      surplus.addAll(longer.subList(end - taken + 1, end).reversed());
      more -= taken - 1;
    }
    surplus.addAll(longer.subList(0, more).reversed());
    return surplus.reversed();
  }
}
