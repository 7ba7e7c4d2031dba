package akkord.build;

import akkord.model.EntryId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was left out of a site because of errors.
 *
 * @param broken the entries that have errors
 * @param dependent the entries that can't stand without those
 */
public record HeldBack(SortedSet<EntryId> broken, SortedSet<EntryId> dependent) {

  static final HeldBack NOTHING = new HeldBack(new TreeSet<>(), new TreeSet<>());

  public HeldBack {
    broken = Collections.unmodifiableSortedSet(new TreeSet<>(broken));
    dependent = Collections.unmodifiableSortedSet(new TreeSet<>(dependent));
  }
}
