package akkord.assemble;

import akkord.model.Draft;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import akkord.model.TextState;
import akkord.model.TextState.Kind;
import akkord.model.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Says how the texts of an entry stand to each other. */
final class TextStates {

  private final Texts texts;

  private TextStates(Texts texts) {
    this.texts = texts;
  }

  /** The states of the texts of all entries that have texts. */
  static Map<EntryId, SequencedMap<LanguageTag, TextState>> of(Draft draft) {
    var states = new LinkedHashMap<EntryId, SequencedMap<LanguageTag, TextState>>();
    for (var entry : draft.entries()) {
      if (entry instanceof ProseEntry withTexts) {
        states.put(entry.id(), of(withTexts.texts(), draft.settings()));
      }
    }
    return states;
  }

  /** The state in each language of the site, in their order. */
  static SequencedMap<LanguageTag, TextState> of(Texts texts, SiteSettings settings) {
    var states = new LinkedHashMap<LanguageTag, TextState>();
    var all = new TextStates(texts);
    settings.languages().forEach(language -> states.put(language, all.state(language)));
    return states;
  }

  private TextState state(LanguageTag language) {
    return texts
        .in(language)
        .map(text ->
            text.translation()
                .map(translation -> translated(text, translation))
                .orElseGet(() -> bare(isOriginal(language) ? Kind.ORIGINAL : Kind.PRESENT)))
        .orElseGet(() -> bare(Kind.MISSING));
  }

  private static TextState bare(Kind kind) {
    return new TextState(kind, Optional.empty(), List.of(), Optional.empty());
  }

  private TextState translated(Prose text, Translation translation) {
    var original = texts.in(translation.of()).map(Original::of);
    var stamp = translation.stamp().flatMap(written -> Stamp.parse(written.value()));
    var named = Optional.of(translation.of());
    var next = original.map(Original::stamp).map(Stamp::toString);
    if (original.isEmpty() || stamp.isEmpty()) {
      return new TextState(Kind.UNSTAMPED, named, List.of(), next);
    }
    var changed =
        StampComparison.changed(stamp.get(), original.get(), Original.sectionsOf(text)).stream()
            .map(ChangedPart::told)
            .toList();
    return new TextState(changed.isEmpty() ? Kind.CURRENT : Kind.STALE, named, changed, next);
  }

  private boolean isOriginal(LanguageTag language) {
    return texts.byLanguage().values().stream()
        .flatMap(prose -> prose.translation().stream())
        .anyMatch(translation -> translation.of().equals(language));
  }
}
