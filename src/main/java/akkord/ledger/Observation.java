package akkord.ledger;

import akkord.model.LinkState;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What one check of an address has shown. Of what servers say, only that is taken over which can be
 * shown and written on one line.
 *
 * @param state what it shows by itself; never {@link LinkState#GONE}, which takes several days
 * @param reason a stable word for why, such as {@code 404} or {@code name-unknown}; empty where all
 *     is well
 * @param target where redirects led; an address that may not be linked is left out
 * @param missing fragments that pages link to and that are not there, 50 at the most
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
    if (!Foreign.isReason(reason)) {
      throw new IllegalArgumentException("not a stable word: " + reason);
    }
    target = target.filter(Foreign::isWebAddress);
    missing = Collections.unmodifiableSortedSet(Foreign.fragments(missing));
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
  public record Look(String title, int words, String outline) {

    /** Most words that are counted. */
    static final int MOST_WORDS = 999_999_999;

    public Look {
      if (!Foreign.isOutline(outline)) {
        throw new IllegalArgumentException("not 16 hexadecimal digits: " + outline);
      }
      title = Foreign.title(title);
      words = Math.clamp(words, 0, MOST_WORDS);
    }
  }
}
