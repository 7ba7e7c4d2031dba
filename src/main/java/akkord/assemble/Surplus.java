package akkord.assemble;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * What two lists have beyond one another.
 *
 * @param original elements of the original without a counterpart
 * @param translation elements of the translation without a counterpart
 */
record Surplus<T>(List<T> original, List<T> translation) {

  /** What the longer list has more, in one order; counterparts are known by their gist. */
  static <T> Surplus<T> inOrder(List<T> original, List<T> translation, Function<T, Gist> gist) {
    var known = new IdentityHashMap<T, Gist>();
    ToDoubleBiFunction<T, T> unlike =
        (one, other) -> known.computeIfAbsent(one, gist).unlike(known.computeIfAbsent(other, gist));
    return of(original, translation, (a, b) -> Alignment.surplus(a, b, unlike));
  }

  /**
   * What the longer list has more, where the shorter one may have its content in the element
   * before.
   *
   * @param unlike how little several elements together have in common with one
   */
  static <T> Surplus<T> ofDivisions(
      List<T> original, List<T> translation, ToDoubleBiFunction<List<T>, T> unlike) {
    return of(original, translation, (a, b) -> Alignment.divisions(a, b, unlike));
  }

  private static <T> Surplus<T> of(
      List<T> original, List<T> translation, BinaryOperator<List<T>> longerThan) {
    int excess = translation.size() - original.size();
    return new Surplus<>(
        excess < 0 ? longerThan.apply(original, translation) : List.of(),
        excess > 0 ? longerThan.apply(translation, original) : List.of());
  }

  /** What each list has that the other one has not, or less often, by the elements' shapes. */
  static <T> Surplus<T> inAnyOrder(List<T> original, List<T> translation, Function<T, ?> shape) {
    return new Surplus<>(
        unmatched(original, translation, shape), unmatched(translation, original, shape));
  }

  private static <T> List<T> unmatched(List<T> some, List<T> others, Function<T, ?> shape) {
    var counterparts = new HashMap<Object, Integer>();
    others.forEach(each -> counterparts.merge(shape.apply(each), 1, Integer::sum));
    return some.stream()
        .filter(each -> counterparts.merge(shape.apply(each), -1, Integer::sum) < 0)
        .toList();
  }

  int size() {
    return original.size() + translation.size();
  }

  boolean isEmpty() {
    return size() == 0;
  }
}
