package akkord.model;

import akkord.location.Location;
import java.util.Optional;

/**
 * What a fact rests on.
 *
 * @param source the source
 * @param locator where in the source, such as a page
 * @param quote verbatim, at most 40 words, in its own language
 * @param stance whether the source bears the fact out
 * @param at where the editor wrote it
 */
public record Evidence(
    Located<EntryId> source,
    Optional<String> locator,
    Optional<TaggedText> quote,
    Stance stance,
    Location at) {

  /** What a source says about a fact. */
  public enum Stance {
    SUPPORTS,
    CONTRADICTS,
    MENTIONS
  }
}
