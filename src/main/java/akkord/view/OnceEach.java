package akkord.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What pages say again and again, made for each of a site's things when a page first asks for it.
 * It lives as long as the edition that it belongs to, and holds at most one value for each thing.
 * Safe for use by several threads: two may make the same value, neither waits for the other.
 *
 * @param <K> the things
 * @param <V> what is made for them; the same for the same thing
 */
final class OnceEach<K, V> {

  private final Map<K, V> made = new ConcurrentHashMap<>();
  private final Function<K, V> maker;

  OnceEach(Function<K, V> maker) {
    this.maker = maker;
  }

  V of(K thing) {
    var known = made.get(thing);
    if (known == null) {
      known = maker.apply(thing);
      made.put(thing, known);
    }
    return known;
  }
}
