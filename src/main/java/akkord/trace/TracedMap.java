package akkord.trace;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map that nobody can change and that tells of what is asked of it: what a key leads to, whether
 * or not there is something, or else the whole.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class TracedMap<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {

  private final SequencedMap<K, V> map;
  private final Map<K, V> entries;
  private final Function<Object, Object> question;
  private final Object whole;

  private TracedMap(SequencedMap<K, V> entries, Function<Object, Object> question, Object whole) {
    this.map = Collections.unmodifiableSequencedMap(entries);
    this.entries = entries;
    this.question = question;
    this.whole = whole;
  }

  /**
   * A map with these entries in their order.
   *
   * @param question what is asked where a key is looked up
   * @param whole what is asked where the map is gone through
   */
  public static <K, V> TracedMap<K, V> of(
      Map<K, V> entries, Function<Object, Object> question, Object whole) {
    return entries instanceof TracedMap<K, V> traced
        ? traced
        : new TracedMap<>(new LinkedHashMap<>(entries), question, whole);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    if (key != null) {
      Trace.note(question.apply(key));
    }
    return entries.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    Trace.note(whole);
    return map.entrySet();
  }

  @Override
  public Set<K> keySet() {
    Trace.note(whole);
    return map.keySet();
  }

  @Override
  public Collection<V> values() {
    Trace.note(whole);
    return map.values();
  }

  @Override
  public SequencedMap<K, V> reversed() {
    Trace.note(whole);
    return map.reversed();
  }
}
