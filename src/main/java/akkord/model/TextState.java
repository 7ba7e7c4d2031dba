package akkord.model;

import java.util.List;
import java.util.Optional;

/**
 * How an entry's text in a language stands to the text that it was translated from.
 *
 * @param kind what there is
 * @param original the language that it was translated from; empty unless the text says so
 * @param changed the parts of the original that have changed since the stamp, in the order of the
 *     text; empty unless the text is stale
 * @param stamp what the tool writes once somebody has found the text up to date; empty for what is
 *     no translation
 */
public record TextState(
    Kind kind,
    Optional<LanguageTag> original,
    List<ChangedSection> changed,
    Optional<String> stamp) {

  public TextState {
    changed = List.copyOf(changed);
    if ((kind == Kind.STALE) == changed.isEmpty()) {
      throw new IllegalArgumentException(kind + " with changes " + changed);
    }
  }

  /** What there is of an entry in a language. */
  public enum Kind {
    /** A text that another one names as its original. */
    ORIGINAL,
    /** A text that neither is nor has a translation. */
    PRESENT,
    /** No text. */
    MISSING,
    /** A translation that nobody has yet found up to date. */
    UNSTAMPED,
    /** A translation of which the original has not changed since its stamp. */
    CURRENT,
    /** A translation of which the original has changed since its stamp. */
    STALE
  }

  /**
   * A part of an original that has changed.
   *
   * @param title its heading in the translation; empty for what stands before the first heading,
   *     and for a section that the translation lacks
   * @param anchor its heading's anchor in the translation, under the same conditions
   * @param words how many words the changed part has in the original; 0 where it is gone
   */
  public record ChangedSection(Optional<String> title, Optional<String> anchor, int words) {}
}
