package akkord.view;

import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.ProseEntry;
import akkord.model.TextState;
import akkord.model.TextState.Kind;
import akkord.model.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Builds the page that tells which texts there are in which language. It says no more than the
 * texts' front matter: a text that no other one names as its original is only said to be there.
 */
final class TranslationsBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Words words;

  private TranslationsBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
  }

  static TranslationsView build(PageScope page) {
    return new TranslationsBuilder(page).build();
  }

  private TranslationsView build() {
    var languages = edition.settings().languages();
    var groups =
        Arrays.stream(Collection.values())
            .map(this::group)
            .filter(group -> !group.rows().isEmpty())
            .toList();
    var opening = new OverviewOpening(page, Overview.TRANSLATIONS, words.of("translations.lead"));
    return new TranslationsView(
        opening.frame(),
        opening.heading(),
        languages.stream().map(edition.names()::of).toList(),
        languages.stream().map(this::total).toList(),
        groups);
  }

  private TranslationsView.Total total(LanguageTag language) {
    var kinds =
        edition.site().all(ProseEntry.class).map(entry -> state(entry, language).kind()).toList();
    var texts =
        edition.site().all(ProseEntry.class).map(entry -> entry.texts().in(language)).toList();
    var there = texts.stream().flatMap(Optional::stream).toList();
    var translations = there.stream().map(Prose::translation).flatMap(Optional::stream).toList();
    return new TranslationsView.Total(
        edition.names().of(language),
        number(there, _ -> true),
        number(translations, _ -> true),
        number(kinds, Kind.CURRENT::equals),
        number(kinds, Kind.STALE::equals),
        number(kinds, Kind.UNSTAMPED::equals),
        number(translations, Translation::machine),
        number(translations, translation -> translation.reviewedBy().isPresent()),
        number(texts, Optional::isEmpty));
  }

  private <T> String number(List<T> all, Predicate<T> counts) {
    return edition.names().number((int) all.stream().filter(counts).count());
  }

  private TranslationsView.Group group(Collection collection) {
    var beginning = new Beginning(page);
    var entries =
        edition.ordered(collection).stream()
            .filter(ProseEntry.class::isInstance)
            .map(ProseEntry.class::cast)
            .toList();
    return new TranslationsView.Group(
        "section--" + collection.folder(),
        words.name("collection", collection),
        beginning.of(entries).stream().map(this::row).toList(),
        beginning.toEntries(entries, collection));
  }

  private TranslationsView.Row row(ProseEntry entry) {
    return new TranslationsView.Row(
        page.briefLink(entry.id()),
        edition.settings().languages().stream().map(language -> shown(entry, language)).toList(),
        ofTranslations(
            entry, translation -> translation.by().orElse(words.of("translations.unnamed"))),
        ofTranslations(
            entry,
            translation ->
                words.of(translation.machine() ? "translations.yes" : "translations.no")),
        ofTranslations(
            entry,
            translation -> translation.reviewedBy().orElse(words.of("translations.unnamed"))));
  }

  private TranslationsView.State shown(ProseEntry entry, LanguageTag language) {
    var state = state(entry, language);
    var changed =
        state
            .original()
            .map(original -> new ChangedItems(words, language, original).of(state))
            .orElse(List.of());
    return new TranslationsView.State(
        words.name("translation-state", state.kind()), Word.of(state.kind()), changed);
  }

  private TextState state(ProseEntry entry, LanguageTag language) {
    return edition
        .textState(entry, language)
        .orElseThrow(() -> new IllegalArgumentException("no state of " + entry.id()));
  }

  private static List<Translation> translations(ProseEntry entry) {
    return entry.texts().byLanguage().values().stream()
        .map(Prose::translation)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is to be said of an entry's translations; a dash where it has none. */
  private static String ofTranslations(ProseEntry entry, Function<Translation, String> said) {
    String all =
        translations(entry).stream().map(said).distinct().collect(Collectors.joining("; "));
    return all.isEmpty() ? "–" : all;
  }
}
