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

  /** What a part of a text is. */
  public enum Part {
    /** The title, the short title and the summary. */
    HEAD,
    /** The text before the first heading. */
    OPENING,
    /** A heading with the text up to the next one. */
    SECTION,
    /** A section that the original had and has no more. */
    GONE
  }

  /**
   * A part of an original that has changed.
   *
   * @param part what it is
   * @param title the heading of its counterpart in the translation; empty for what has no heading,
   *     and for a section that the translation lacks
   * @param anchor that heading's anchor in the translation, under the same conditions
   * @param original its heading in the original, if it has one there
   * @param words how many words the part has in the original; 0 where it is gone
   */
  public record ChangedSection(
      Part part,
      Optional<String> title,
      Optional<String> anchor,
      Optional<String> original,
      int words) {

    /** How much there is to bring up to date. */
    public TextSize size() {
      return TextSize.of(words);
    }
  }

  /** How much there is to bring up to date in all changed parts together. */
  public TextSize size() {
    return TextSize.of(changed.stream().mapToInt(ChangedSection::words).sum());
  }
}
