package akkord.export;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Source;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.Optional;

/**
 * What entries are called for readers of a language.
 *
 * @param language the readers' language
 */
record Naming(LanguageTag language) {

  /** An entry's title with the language that it is in. */
  TaggedText title(Entry entry) {
    return switch (entry) {
      case ProseEntry withTexts ->
          new TaggedText(languageOf(withTexts), prose(withTexts).title().value());
      case Actor actor -> actor.name().in(language);
      case Source source -> source.title();
      case Term term -> term.name().in(language);
    };
  }

  /** A sentence or two about an entry, if it has them. */
  Optional<String> summary(Entry entry) {
    return switch (entry) {
      case ProseEntry withTexts -> Optional.of(prose(withTexts).summary().value());
      case Term term -> Optional.of(in(term.definition()));
      case Source source -> source.titleTranslated().map(this::in);
      case Actor _ -> Optional.empty();
    };
  }

  /** The date that an entry is filed under. */
  static Optional<EdtfDate> date(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> Optional.of(agreement.date());
      case Briefing briefing -> Optional.of(briefing.on());
      case Source source -> Optional.of(source.issued());
      default -> Optional.empty();
    };
  }

  private String in(LocalizedText text) {
    return text.in(language).text();
  }

  private Prose prose(ProseEntry entry) {
    return entry.texts().nearest(language);
  }

  private LanguageTag languageOf(ProseEntry entry) {
    return entry.texts().in(language).isPresent()
        ? language
        : entry.texts().byLanguage().firstEntry().getKey();
  }
}
