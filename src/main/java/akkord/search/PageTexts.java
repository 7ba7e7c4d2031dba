package akkord.search;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.TaggedText;
import akkord.model.Term;
import akkord.search.SearchDocument.Passage;
import akkord.search.SearchDocument.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the words that stand on the pages of a language. */
record PageTexts(Site site, LanguageTag language) {

  /** The words of an entry's page. */
  Text of(Entry entry) {
    return switch (entry) {
      case Agreement agreement ->
          prose(agreement, Optional.of(agreement.date()), names(agreement), mentions(agreement));
      case Briefing briefing ->
          prose(
              briefing,
              Optional.of(briefing.on()),
              Stream.concat(titles(briefing.agreements()), titles(briefing.domains())).toList(),
              sources(briefing));
      case ProseEntry prose -> prose(prose, Optional.empty(), List.of(), List.of());
      case Actor actor -> actor(actor);
      case Source source -> source(source);
      case Term term -> term(term);
    };
  }

  private Text prose(
      ProseEntry entry, Optional<EdtfDate> date, List<String> names, List<String> mentions) {
    var prose = entry.texts().nearest(language);
    return new Text(
        prose.title().value(),
        prose.summary().value(),
        date,
        Passages.of(prose.body(), this::title),
        prose.shortTitle().stream().toList(),
        names,
        mentions);
  }

  private List<String> names(Agreement agreement) {
    var names = new ArrayList<String>();
    agreement.officialTitles().stream().map(TaggedText::text).forEach(names::add);
    for (var party : agreement.parties()) {
      site.find(party.actor().value()).stream().flatMap(this::shownNames).forEach(names::add);
      names.addAll(party.signedBy());
    }
    titles(agreement.domains()).forEach(names::add);
    return names;
  }

  private List<String> mentions(Agreement agreement) {
    var mentions = new ArrayList<String>();
    agreement.commitments().forEach(commitment -> mentions.add(words(commitment.text())));
    agreement.discrepancies().forEach(point -> mentions.add(words(point.topic())));
    mentions.addAll(sources(agreement));
    return mentions;
  }

  private List<String> sources(Entry entry) {
    return site.relations().sourcesOf().getOrDefault(entry.id(), List.of()).stream()
        .map(this::title)
        .toList();
  }

  private Text actor(Actor actor) {
    return new Text(
        words(actor.name()),
        actor.parent().map(parent -> title(parent.value())).orElse(""),
        Optional.empty(),
        List.of(),
        shownNames(actor).skip(1).toList(),
        List.of(),
        List.of());
  }

  private Text source(Source source) {
    var names = new ArrayList<>(source.authors());
    source.number().ifPresent(names::add);
    source.doi().ifPresent(names::add);
    return new Text(
        source.title().text(),
        source.titleTranslated().map(this::words).orElse(""),
        Optional.of(source.issued()),
        source.note().stream().map(note -> new Passage(Optional.empty(), words(note))).toList(),
        List.of(),
        names,
        List.of());
  }

  private Text term(Term term) {
    return new Text(
        words(term.name()),
        words(term.definition()),
        Optional.empty(),
        List.of(),
        term.also().getOrDefault(language, List.of()),
        List.of(),
        List.of());
  }

  private Stream<String> shownNames(Entry entry) {
    return entry instanceof Actor actor
        ? Stream.of(
                Stream.of(words(actor.name())),
                actor.acronym().stream().map(this::words),
                actor.nativeName().stream().map(TaggedText::text))
            .flatMap(names -> names)
        : Stream.of(title(entry));
  }

  private Stream<String> titles(List<Located<EntryId>> entries) {
    return entries.stream().map(entry -> title(entry.value()));
  }

  private String title(EntryId id) {
    return site.find(id).map(this::title).orElse("");
  }

  private String title(Entry entry) {
    return switch (entry) {
      case ProseEntry prose -> prose.texts().nearest(language).title().value();
      case Actor actor -> words(actor.name());
      case Source source -> source.title().text();
      case Term term -> words(term.name());
    };
  }

  private String words(LocalizedText text) {
    return text.in(language).text();
  }
}
