package akkord.ledger;

import akkord.model.LinkState;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one check of an address has shown.
 *
 * @param state what it shows by itself; never {@link LinkState#GONE}, which takes several days
 * @param reason a stable word for why, such as {@code 404} or {@code name-unknown}; empty where all
 *     is well
 * @param target where redirects led
 * @param missing fragments that pages link to and that are not there
 * @param page what the page looks like, where it was read
 */
public record Observation(
    LinkState state,
    String reason,
    Optional<String> target,
    SortedSet<String> missing,
    Optional<Look> page) {

  public Observation {
    if (state == LinkState.GONE) {
      throw new IllegalArgumentException("one check never shows that a page is gone");
    }
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  /** Whether it has shown the page. */
  boolean isWell() {
    return state == LinkState.OK || state == LinkState.MOVED;
  }

  /**
   * What a page looks like, so that a later check can tell whether it is still the same one.
   *
   * @param title its title, on one line, cut at 120 characters
   * @param words how many words it has
   * @param outline a similarity hash of its text, 16 hexadecimal digits
   */
  public record Look(String title, int words, String outline) {}
}
