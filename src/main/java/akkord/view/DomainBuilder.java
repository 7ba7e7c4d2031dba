package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.model.Source;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds the page of a domain. */
final class DomainBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Domain domain;

  private DomainBuilder(PageScope page, Domain domain) {
    this.page = page;
    this.edition = page.edition();
    this.domain = domain;
  }

  static DomainView build(PageScope page, Domain domain) {
    return new DomainBuilder(page, domain).build();
  }

  private DomainView build() {
    var relations = edition.site().relations();
    var citations = new Citations(page, domain);
    var text = BodyBuilder.text(page, domain, citations);
    var agreements = relations.agreementsOf().getOrDefault(domain.id(), List.of());
    var rows = new RowBuilder(page);
    var headings = new HeadingBuilder(page);
    var facts = facts();
    var actors = actors(agreements);
    var sources = sources(agreements);
    var beginning = new Beginning(page);
    var years = YearTableBuilder.build(page, agreements);
    return new DomainView(
        FrameBuilder.frame(page, headings.subject(domain)),
        headings.heading(domain, page.words().name("kind", Collection.DOMAINS)),
        feeds(),
        facts,
        text,
        rows.agreements(beginning.of(agreements)),
        beginning.toAgreements(agreements, new Filter(Facet.DOMAIN, domain.id().name().value())),
        rows.briefings(relations.briefingsOf().getOrDefault(domain.id(), List.of())),
        actors,
        beginning.of(sources).stream().map(page::link).toList(),
        beginning.toEntries(sources, Collection.SOURCES),
        citations.sources(),
        years);
  }

  private List<Link> feeds() {
    var feeds = new ArrayList<Link>();
    for (var format : Target.FeedFormat.values()) {
      page.find(new Target.Feed(format, edition.language(), Optional.of(domain.id())))
          .ifPresent(href -> feeds.add(Link.of(href, page.words().name("feed", format))));
    }
    return feeds;
  }

  private List<Fact> facts() {
    var narrower = edition.site().relations().narrower().getOrDefault(domain.id(), List.of());
    return new FactBuilder(page)
        .entry("fact.broader", domain.broader())
        .values("fact.narrower", narrower.stream().map(page::link).map(Fact.Value::of).toList())
        .addresses(domain.sameAs())
        .facts();
  }

  private List<Link> actors(List<EntryId> agreements) {
    Comparator<Actor> byName = edition.names().alphabetical(actor -> edition.writtenTitle(actor));
    return edition
        .entries(agreements, Agreement.class)
        .flatMap(agreement -> agreement.parties().stream())
        .map(party -> party.actor().value())
        .distinct()
        .map(edition::entry)
        .map(Actor.class::cast)
        .sorted(byName.thenComparing(Actor::id))
        .map(page::link)
        .toList();
  }

  /** The sources of the domain's agreements, the latest first. */
  private List<Source> sources(List<EntryId> agreements) {
    var sourcesOf = edition.site().relations().sourcesOf();
    return agreements.stream()
        .flatMap(agreement -> sourcesOf.getOrDefault(agreement, List.of()).stream())
        .distinct()
        .map(edition::entry)
        .map(Source.class::cast)
        .sorted(Comparator.comparing(Source::issued).reversed().thenComparing(Source::id))
        .toList();
  }
}
