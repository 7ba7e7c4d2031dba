package akkord.assemble;

import akkord.location.Location;
import akkord.model.TextState.ChangedSection;
import akkord.model.TextState.Part;
import java.util.Optional;

/**
 * A part of an original that has changed since a stamp.
 *
 * @param part what it is
 * @param at where the original has it; where it is gone, where the original begins
 * @param heading its heading in the original, if it has one
 * @param counterpart the section of the translation that says the same, or did
 * @param words how many words the part has in the original; 0 where it is gone
 */
record ChangedPart(
    Part part, Location at, Optional<String> heading, Optional<Section> counterpart, int words) {

  /** What readers are told of it. */
  ChangedSection told() {
    return new ChangedSection(
        part,
        counterpart.flatMap(Section::title),
        counterpart.flatMap(Section::heading).map(each -> each.anchor()),
        heading,
        words);
  }
}
