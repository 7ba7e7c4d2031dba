package akkord.scaffold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a new entry: values by dotted keys, such as {@code dates.signed.on}. Items of a
 * list of mappings are numbered from 1, as in {@code parties.1.actor}; the head of a text comes
 * behind its language, as in {@code de.title}.
 *
 * @param values the values of each key, at least one
 */
public record Answers(SortedMap<String, List<String>> values) {

  /** Nothing is known. */
  public static final Answers NONE = new Answers(new TreeMap<>());

  public Answers {
    var copy = new TreeMap<String, List<String>>();
    values.forEach((key, all) -> copy.put(key, List.copyOf(all)));
    values = Collections.unmodifiableSortedMap(copy);
  }

  /** All keys. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** The first value of a key. */
  public Optional<String> one(String key) {
    return all(key).stream().findFirst();
  }

  /** All values of a key. */
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** Whether there is a value of a key or of one that continues it. */
  public boolean hasUnder(String key) {
    return values.keySet().stream().anyMatch(other -> isUnder(other, key));
  }

  static boolean isUnder(String other, String key) {
    return other.equals(key) || other.startsWith(key + ".");
  }

  /** The same with one more value of a key. */
  public Answers with(String key, String value) {
    var more = new ArrayList<>(all(key));
    more.add(value);
    return with(key, more);
  }

  /** The same with these as all values of a key. */
  public Answers with(String key, List<String> all) {
    var copy = new TreeMap<>(values);
    copy.put(key, all);
    return new Answers(copy);
  }

  /** The same, where a key without value gets one. */
  public Answers withDefault(String key, String value) {
    return hasUnder(key) ? this : with(key, value);
  }

  /** The same without the values of a key. */
  public Answers without(String key) {
    var copy = new TreeMap<>(values);
    copy.remove(key);
    return new Answers(copy);
  }
}
