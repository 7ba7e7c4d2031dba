package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.route.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds the page of an actor. */
final class ActorBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Actor actor;

  private ActorBuilder(PageScope page, Actor actor) {
    this.page = page;
    this.edition = page.edition();
    this.actor = actor;
  }

  static ActorView build(PageScope page, Actor actor) {
    return new ActorBuilder(page, actor).build();
  }

  private ActorView build() {
    var words = page.words();
    String type = words.name("actor", actor.type());
    String country = edition.names().of(actor.country());
    var facts = facts();
    var relations = edition.site().relations();
    var agreements = relations.agreementsOf().getOrDefault(actor.id(), List.of());
    var beginning = new Beginning(page);
    var rows = agreementRows(beginning.of(agreements));
    var home = new Filter(Facet.COUNTRY, actor.country().value().toLowerCase(Locale.ROOT));
    var members = members(relations.members().getOrDefault(actor.id(), List.of()));
    var heading = new HeadingBuilder(page);
    var subject = heading.subject(actor, words.of("actor.description", type, country));
    return new ActorView(
        FrameBuilder.frame(page, subject),
        new Heading(
            type, edition.title(actor), null, otherNames(), heading.gaps(actor).orElse(null)),
        facts,
        rows,
        beginning.toAgreements(agreements, home),
        members);
  }

  private List<Phrase> otherNames() {
    var names = new ArrayList<Phrase>();
    actor.nativeName().map(edition::phrase).ifPresent(names::add);
    edition.phrase(actor.acronym()).ifPresent(names::add);
    return names;
  }

  private List<Fact> facts() {
    return new FactBuilder(page)
        .text("fact.country", Optional.of(edition.names().of(actor.country())))
        .entry("fact.parent", actor.parent())
        .entry("fact.successor", actor.successor())
        .values(
            "fact.website",
            actor.url().map(FactBuilder::address).map(Fact.Value::of).stream().toList())
        .addresses(actor.sameAs())
        .facts();
  }

  private List<EntryRow> agreementRows(List<EntryId> agreements) {
    var rows = new RowBuilder(page);
    return edition
        .entries(agreements, Agreement.class)
        .map(agreement -> rows.row(agreement, details(agreement)))
        .toList();
  }

  private List<Phrase> details(Agreement agreement) {
    var words = page.words();
    var roles =
        agreement.parties().stream()
            .filter(party -> party.actor().value().equals(actor.id()))
            .map(party -> words.name("role", party.role()))
            .distinct()
            .toList();
    return List.of(
        Phrase.of(edition.names().all(roles)),
        Phrase.of(words.name("type", agreement.type())),
        Phrase.of(words.name("status", agreement.status())));
  }

  private List<Link> members(List<EntryId> ids) {
    Comparator<Actor> byName = edition.names().alphabetical(member -> edition.writtenTitle(member));
    return edition.entries(ids, Actor.class).sorted(byName).map(page::link).toList();
  }
}
