package akkord.assemble;

import akkord.location.Location;
import akkord.model.Backlink;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.TaggedText;
import java.util.Optional;

/**
 * Something in an entry that names another one.
 *
 * @param target the entry named
 * @param at where it is named
 * @param place what in the entry names it
 * @param anchor a place in the target's text
 * @param language the language of the text that names it
 * @param quote what the target is quoted with
 */
record Mention(
    EntryId target,
    Location at,
    Backlink.Place place,
    Optional<String> anchor,
    Optional<LanguageTag> language,
    Optional<TaggedText> quote) {

  /** A fact that names an entry. */
  static Mention of(Located<EntryId> target, Backlink.Place place) {
    return new Mention(
        target.value(), target.at(), place, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A fact that rests on a source. */
  static Mention of(Evidence evidence, Backlink.Place place) {
    return of(evidence.source(), place).quoting(evidence.quote());
  }

  Mention quoting(Optional<TaggedText> words) {
    return new Mention(target, at, place, anchor, language, words);
  }
}
