package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.TextState;
import akkord.route.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds what the page of an entry says where its text is a translation that is stale. */
record StaleNoticeBuilder(PageScope page, ProseEntry entry) {

  /** The notice; null where there is nothing that readers have to know. */
  @Nullable StaleNotice notice() {
    var language = page.edition().languageOf(entry);
    return page.edition()
        .textState(entry, language)
        .flatMap(state -> state.original().flatMap(original -> notice(state, language, original)))
        .orElse(null);
  }

  private Optional<StaleNotice> notice(
      TextState state, LanguageTag language, LanguageTag original) {
    var words = page.words();
    var parts = new ChangedItems(words, language, original).of(state);
    var there = page.find(new Target.EntryPage(entry.id(), original));
    if (parts.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    String name = page.edition().names().of(original);
    return Optional.of(
        new StaleNotice(
            words.of("notice.stale", name),
            parts,
            Link.of(there.get(), words.of("notice.original", name)),
            original.value(),
            sideBySide(original)));
  }

  private List<Link> sideBySide(LanguageTag original) {
    return page
        .find(new Target.SideBySide(entry.id(), page.edition().language(), original))
        .map(href -> Link.of(href, page.words().of("notice.side-by-side")))
        .stream()
        .toList();
  }
}
