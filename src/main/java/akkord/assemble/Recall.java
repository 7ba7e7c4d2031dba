package akkord.assemble;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What was worked out about objects, as long as these very objects are still in use. Safe for
 * several threads, which may work the same out at the same time.
 *
 * @param <K> what it is about
 * @param <V> what was worked out
 */
final class Recall<K, V> {

  private final Map<Self, V> known = new ConcurrentHashMap<>();

  /** An object as nothing but itself. */
  private record Self(Object object) {

    @Override
    @SuppressWarnings("ReferenceEquality") // equal objects can have different places
    public boolean equals(Object other) {
      return other instanceof Self(var its) && object == its;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /** What is known of an object, or else what working it out gives. */
  V of(K object, Supplier<V> work) {
    var self = new Self(object);
    var before = known.get(self);
    if (before != null) {
      return before;
    }
    var now = work.get();
    known.put(self, now);
    return now;
  }

  /** Forgets everything but what is about these objects. */
  void keep(Collection<? extends K> objects) {
    known.keySet().retainAll(objects.stream().map(Self::new).collect(Collectors.toSet()));
  }
}
