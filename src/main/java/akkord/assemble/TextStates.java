package akkord.assemble;

import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.SiteSettings;
import akkord.model.TextState;
import akkord.model.TextState.Kind;
import akkord.model.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Says how the texts of an entry stand to each other. */
final class TextStates {

  private final Texts texts;

  private TextStates(Texts texts) {
    this.texts = texts;
  }

  /** The state in each language of the site, in their order. */
  static SequencedMap<LanguageTag, TextState> of(Texts texts, SiteSettings settings) {
    var states = new LinkedHashMap<LanguageTag, TextState>();
    var all = new TextStates(texts);
    settings.languages().forEach(language -> states.put(language, all.state(language)));
    return states;
  }

  private TextState state(LanguageTag language) {
    var text = texts.in(language);
    var original = text.flatMap(Prose::translation).map(Translation::of);
    Kind kind;
    if (text.isEmpty()) {
      kind = Kind.MISSING;
    } else if (original.isPresent()) {
      kind = Kind.UNSTAMPED;
    } else {
      kind = isOriginal(language) ? Kind.ORIGINAL : Kind.PRESENT;
    }
    return new TextState(kind, original, List.of(), Optional.empty());
  }

  private boolean isOriginal(LanguageTag language) {
    return texts.byLanguage().values().stream()
        .flatMap(prose -> prose.translation().stream())
        .anyMatch(translation -> translation.of().equals(language));
  }
}
