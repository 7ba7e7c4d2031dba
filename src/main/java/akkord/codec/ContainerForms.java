package akkord.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Values that hold others of one type. Those that are sorted have the order of their elements. */
final class ContainerForms {

  /** Room made at once, whatever the bytes promise. */
  private static final int MOST_AT_ONCE = 64;

  private ContainerForms() {}

  /** At most one value. */
  record AtMostOne(Form element) implements Form {
    @Override
    public void write(Object value, FormWriter out) {
      var element = ((Optional<?>) value).orElse(null);
      out.bytes().octet(element == null ? 0 : 1);
      if (element != null) {
        this.element.write(element, out);
      }
    }

    @Override
    public Object read(FormReader in) throws IOException {
      return switch (in.bytes().octet()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(element.read(in));
        default -> throw new IOException("neither a value nor none");
      };
    }
  }

  /**
   * Values one after the other.
   *
   * @param made makes what holds them
   */
  record Many(Form element, Function<List<Object>, Collection<Object>> made) implements Form {

    static Many list(Form element) {
      return new Many(element, List::copyOf);
    }

    static Many set(Form element) {
      return new Many(
          element, elements -> Collections.unmodifiableSet(new LinkedHashSet<>(elements)));
    }

    static Many sortedSet(Form element) {
      return new Many(
          element, elements -> Collections.unmodifiableSortedSet(new TreeSet<>(elements)));
    }

    @Override
    public void write(Object value, FormWriter out) {
      var all = (Collection<?>) value;
      if (value instanceof SortedSet<?> sorted && sorted.comparator() != null) {
        throw new IllegalArgumentException("a set with an order of its own");
      }
      out.bytes().number(all.size());
      for (var each : all) {
        element.write(each, out);
      }
    }

    @Override
    public Object read(FormReader in) throws IOException {
      int count = in.bytes().count();
      var all = new ArrayList<>(Math.min(count, MOST_AT_ONCE));
      for (int i = 0; i < count; i++) {
        all.add(element.read(in));
      }
      return make(all);
    }

    private Object make(List<Object> all) throws IOException {
      try {
        return made.apply(all);
      } catch (ClassCastException unsortable) {
        throw new IOException("values without an order", unsortable);
      }
    }
  }

  /** Keys with their values, in the order in which they stand. */
  record Pairs(Form key, Form value, Function<Map<Object, Object>, Map<Object, Object>> made)
      implements Form {

    static Pairs inOrder(Form key, Form value) {
      return new Pairs(key, value, map -> map);
    }

    static Pairs sorted(Form key, Form value) {
      return new Pairs(key, value, map -> Collections.unmodifiableSortedMap(new TreeMap<>(map)));
    }

    @Override
    public void write(Object value, FormWriter out) {
      if (value instanceof SortedMap<?, ?> sorted && sorted.comparator() != null) {
        throw new IllegalArgumentException("a map with an order of its own");
      }
      var map = (Map<?, ?>) value;
      out.bytes().number(map.size());
      for (var pair : map.entrySet()) {
        key.write(pair.getKey(), out);
        this.value.write(pair.getValue(), out);
      }
    }

    @Override
    public Object read(FormReader in) throws IOException {
      int count = in.bytes().count();
      var map = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        var name = key.read(in);
        map.put(name, value.read(in));
      }
      try {
        return made.apply(Collections.unmodifiableSequencedMap(map));
      } catch (ClassCastException unsortable) {
        throw new IOException("keys without an order", unsortable);
      }
    }
  }
}
