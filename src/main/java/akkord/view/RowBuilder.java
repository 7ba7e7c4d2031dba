package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Domain;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.model.Page;
import akkord.model.Source;
import akkord.model.Term;
import akkord.route.Filters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the rows in which lists show entries. */
final class RowBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Words words;

  RowBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
  }

  /** An entry with what tells it apart from others of its kind. */
  EntryRow row(Entry entry) {
    return row(entry, details(entry));
  }

  /** An agreement with what filters find it by. */
  EntryRow filterable(Agreement agreement) {
    var values =
        new EntryRow.Facets(
            values(Facet.DOMAIN, agreement),
            values(Facet.COUNTRY, agreement),
            values(Facet.YEAR, agreement),
            values(Facet.TYPE, agreement),
            values(Facet.STATUS, agreement));
    return row(agreement).withFacets(values);
  }

  private String values(Facet facet, Agreement agreement) {
    return String.join(" ", Filters.values(facet, agreement, edition.site()));
  }

  /** An entry with details chosen for the page. */
  EntryRow row(Entry entry, List<Phrase> details) {
    return new EntryRow(page.link(entry), date(entry), edition.lead(entry).orElse(null), details);
  }

  /** The agreements with these ids, in their order. */
  List<EntryRow> agreements(List<EntryId> ids) {
    return edition.entries(ids, Agreement.class).map(this::row).toList();
  }

  /** The briefings with these ids, in their order. */
  List<EntryRow> briefings(List<EntryId> ids) {
    return edition.entries(ids, Briefing.class).map(this::row).toList();
  }

  private List<Phrase> details(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> agreementDetails(agreement);
      case Actor actor -> actorDetails(actor);
      case Source source -> sourceDetails(source);
      case Domain domain -> domainDetails(domain);
      case Briefing _, Page _, Term _ -> List.of();
    };
  }

  private List<Phrase> agreementDetails(Agreement agreement) {
    var parties =
        agreement.parties().stream()
            .map(party -> edition.brief(edition.entry(party.actor().value())).text())
            .distinct()
            .toList();
    return phrases(
        words.name("type", agreement.type()),
        words.name("status", agreement.status()),
        edition.names().all(parties));
  }

  private List<Phrase> actorDetails(Actor actor) {
    return phrases(words.name("actor", actor.type()), edition.names().of(actor.country()));
  }

  private List<Phrase> sourceDetails(Source source) {
    var details = new ArrayList<Phrase>();
    details.add(page.name(source.publisher()));
    details.addAll(
        phrases(words.name("level", source.level()), edition.names().of(source.language())));
    return details;
  }

  private List<Phrase> domainDetails(Domain domain) {
    int count =
        edition.site().relations().agreementsOf().getOrDefault(domain.id(), List.of()).size();
    return phrases(words.of("count.agreements", edition.names().number(count)));
  }

  private static List<Phrase> phrases(String... texts) {
    return List.of(texts).stream().map(Phrase::of).toList();
  }

  private @Nullable DateText date(Entry entry) {
    EdtfDate date =
        switch (entry) {
          case Agreement agreement -> agreement.date();
          case Briefing briefing -> briefing.on();
          case Source source -> source.issued();
          case Domain _, Page _, Actor _, Term _ -> null;
        };
    return date == null ? null : edition.dates().of(date);
  }
}
