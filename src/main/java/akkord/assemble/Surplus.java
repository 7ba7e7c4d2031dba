package akkord.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What two lists have beyond one another.
 *
 * @param original elements of the original without a counterpart
 * @param translation elements of the translation without a counterpart
 */
record Surplus<T>(List<T> original, List<T> translation) {

  /**
   * What the longer list has more. Its elements are matched in order; those whose shape shows that
   * they were inserted are named, else the last ones.
   */
  static <T> Surplus<T> inOrder(List<T> original, List<T> translation, Function<T, ?> shape) {
    return new Surplus<>(
        inserted(original, translation, shape), inserted(translation, original, shape));
  }

  private static <T> List<T> inserted(List<T> longer, List<T> shorter, Function<T, ?> shape) {
    var inserted = new ArrayList<T>();
    int excess = longer.size() - shorter.size();
    int matched = 0;
    for (int i = 0; i < longer.size() && inserted.size() < excess; i++) {
      if (matched < shorter.size()
          && Objects.equals(shape.apply(longer.get(i)), shape.apply(shorter.get(matched)))) {
        matched++;
      } else {
        inserted.add(longer.get(i));
      }
    }
    return inserted;
  }

  /** What each list has that the other one has not, or less often, by the elements' shapes. */
  static <T> Surplus<T> inAnyOrder(List<T> original, List<T> translation, Function<T, ?> shape) {
    return new Surplus<>(
        unmatched(original, translation, shape), unmatched(translation, original, shape));
  }

  private static <T> List<T> unmatched(List<T> some, List<T> others, Function<T, ?> shape) {
    var counterparts = new ArrayList<Object>(others.stream().map(shape).toList());
    return some.stream().filter(each -> !counterparts.remove(shape.apply(each))).toList();
  }

  int size() {
    return original.size() + translation.size();
  }

  boolean isEmpty() {
    return size() == 0;
  }
}
