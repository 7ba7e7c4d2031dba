package akkord.search;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an entry, and those it has to do with, are called in all languages. */
record OtherNames(Site site) {

  /** All names that an entry may be looked for by. */
  List<String> of(Entry entry) {
    return switch (entry) {
      case Agreement agreement ->
          Stream.of(
                  own(agreement),
                  all(agreement.domains()),
                  agreement.parties().stream().flatMap(party -> named(party.actor().value())))
              .flatMap(names -> names)
              .toList();
      case Briefing briefing -> Stream.concat(own(briefing), all(briefing.domains())).toList();
      case Actor actor ->
          Stream.concat(own(actor), actor.parent().stream().flatMap(p -> named(p.value())))
              .toList();
      case ProseEntry prose -> own(prose).toList();
      case Source source -> own(source).toList();
      case Term term -> own(term).toList();
    };
  }

  private Stream<String> all(List<Located<EntryId>> entries) {
    return entries.stream().flatMap(entry -> named(entry.value()));
  }

  private Stream<String> named(EntryId entry) {
    return site.find(entry).stream().flatMap(OtherNames::own);
  }

  private static Stream<String> own(Entry entry) {
    return switch (entry) {
      case ProseEntry prose ->
          prose.texts().byLanguage().values().stream().flatMap(OtherNames::titles);
      case Actor actor -> names(actor).stream();
      case Source source -> source.titleTranslated().stream().flatMap(OtherNames::each);
      case Term term -> Synonyms.forms(term).stream();
    };
  }

  private static Stream<String> titles(Prose prose) {
    return Stream.concat(Stream.of(prose.title().value()), prose.shortTitle().stream());
  }

  private static List<String> names(Actor actor) {
    var names = new ArrayList<>(Synonyms.names(actor.name()));
    actor.acronym().stream().flatMap(OtherNames::each).forEach(names::add);
    actor.nativeName().map(TaggedText::text).ifPresent(names::add);
    return names;
  }

  private static Stream<String> each(LocalizedText text) {
    return Synonyms.names(text).stream();
  }
}
