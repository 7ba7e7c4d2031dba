package akkord.assemble;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What was worked out about objects, as long as these very objects are still in use.
 *
 * @param <K> what it is about
 * @param <V> what was worked out
 */
final class Recall<K, V> {

  private IdentityHashMap<K, V> known = new IdentityHashMap<>();

  /** What is known of an object, or else what working it out gives. */
  V of(K object, Supplier<V> work) {
    return known.computeIfAbsent(object, _ -> work.get());
  }

  /** Forgets everything but what is about these objects. */
  void keep(Collection<? extends K> objects) {
    var kept = new IdentityHashMap<K, V>();
    for (var object : objects) {
      if (known.containsKey(object)) {
        kept.put(object, Objects.requireNonNull(known.get(object)));
      }
    }
    known = kept;
  }
}
