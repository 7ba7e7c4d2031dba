package akkord.view;

import akkord.model.Block;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.TaggedText;
import akkord.model.TextState;
import akkord.model.TextState.ChangedSection;
import akkord.model.TextState.Part;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of a text is not up to date with the one that stands beside it.
 *
 * @param changed the parts; none where the text is no translation of the other one
 * @param headMark says of title and summary that they are among them
 * @param mark says of another part that it is one of them
 */
record StaleSections(List<ChangedSection> changed, Phrase headMark, Phrase mark) {

  StaleSections {
    changed = List.copyOf(changed);
  }

  static StaleSections of(
      PageScope page, ProseEntry entry, LanguageTag language, LanguageTag other) {
    var changed =
        page.edition()
            .textState(entry, language)
            .filter(state -> state.original().filter(other::equals).isPresent())
            .map(TextState::changed)
            .orElse(List.of());
    return new StaleSections(
        changed,
        mark(page, "side-by-side.stale-head", language),
        mark(page, "side-by-side.stale", language));
  }

  /** In the page's language, within a text that may have another. */
  private static Phrase mark(PageScope page, String key, LanguageTag language) {
    return Phrase.of(new TaggedText(page.edition().language(), page.words().of(key)), language);
  }

  /** The mark of the title and summary; null where they are up to date. */
  @Nullable Phrase ofHead() {
    return has(part -> part.part() == Part.HEAD) ? headMark : null;
  }

  /** The mark of what begins with the first block of the text; null where it is up to date. */
  @Nullable Phrase atStart(Block block) {
    return block instanceof Block.Heading
        ? at(block)
        : markIfAny(part -> part.part() == Part.OPENING);
  }

  /** The mark of the section that begins with a block; null where none does that is stale. */
  @Nullable Phrase at(Block block) {
    return block instanceof Block.Heading heading
        ? markIfAny(part -> part.anchor().filter(heading.anchor()::equals).isPresent())
        : null;
  }

  private @Nullable Phrase markIfAny(Predicate<ChangedSection> isIt) {
    return has(isIt) ? mark : null;
  }

  private boolean has(Predicate<ChangedSection> isIt) {
    return changed.stream().anyMatch(isIt);
  }
}
