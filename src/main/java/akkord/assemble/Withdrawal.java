package akkord.assemble;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.Commitment;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Funding;
import akkord.model.Located;
import akkord.model.Page;
import akkord.model.Party;
import akkord.model.Source;
import akkord.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what names an entry that is left out from the facts of the others: in place of a name that
 * might as well be a text, a text says so; all else is dropped. What has to be there is there,
 * since {@link Dependence} has been asked before.
 *
 * @param held the entries that are left out
 * @param words what stands in their place
 */
record Withdrawal(Set<EntryId> held, RevisionWords words) {

  /** The same entry, which names none of those that are left out. */
  Entry from(Entry entry) {
    var texts = new TextWithdrawal(held, words);
    return switch (entry) {
      case Agreement agreement -> from(agreement, texts);
      case Briefing it ->
          new Briefing(
              it.id(),
              it.file(),
              it.on(),
              kept(it.agreements()),
              kept(it.domains()),
              it.authors(),
              it.basedOn().map(this::from),
              it.reviewed(),
              it.changes(),
              texts.from(it.texts()));
      case Domain it ->
          new Domain(
              it.id(),
              it.file(),
              it.order(),
              kept(it.broader()),
              it.researched(),
              it.sameAs(),
              texts.from(it.texts()));
      case Page it ->
          new Page(it.id(), it.file(), it.reviewed(), it.changes(), texts.from(it.texts()));
      case Actor actor -> from(actor);
      case Source source -> from(source);
      case Term term -> from(term);
    };
  }

  private Agreement from(Agreement it, TextWithdrawal texts) {
    return new Agreement(
        it.id(),
        it.file(),
        it.type(),
        it.binding(),
        standing(it.evidence()),
        it.status(),
        it.officialTitles(),
        it.dates().stream().map(this::from).toList(),
        it.parties().stream().map(this::from).toList(),
        kept(it.domains()),
        from(it.lineage()),
        it.funding().stream().map(this::from).toList(),
        it.commitments().stream().map(this::from).toList(),
        it.discrepancies(),
        kept(it.furtherReading()),
        it.maintenance(),
        it.sameAs(),
        it.publication(),
        texts.from(it.texts()));
  }

  private AgreementDate from(AgreementDate it) {
    return new AgreementDate(
        it.kind(), it.on(), it.place(), it.zone(), it.time(), standing(it.evidence()), it.at());
  }

  private Party from(Party it) {
    return new Party(it.actor(), it.role(), it.signedBy(), standing(it.evidence()));
  }

  private Agreement.Lineage from(Agreement.Lineage it) {
    return new Agreement.Lineage(
        kept(it.partOf()), kept(it.supersedes()), kept(it.amends()), kept(it.related()));
  }

  private Funding from(Funding it) {
    return new Funding(
        it.money(),
        it.from().stream().map(this::from).toList(),
        it.conversion().map(this::from),
        it.note(),
        standing(it.evidence()),
        it.at());
  }

  private Funding.Conversion from(Funding.Conversion it) {
    return new Funding.Conversion(
        it.money(), it.rate(), it.rateDate(), it.rateSource().map(this::from));
  }

  private Commitment from(Commitment it) {
    return new Commitment(
        it.name(),
        it.text(),
        kept(it.actor()),
        it.due(),
        it.status(),
        it.history().stream()
            .map(step -> new Commitment.Step(step.status(), step.on(), standing(step.evidence())))
            .toList(),
        standing(it.evidence()));
  }

  private Actor from(Actor it) {
    return new Actor(
        it.id(),
        it.file(),
        it.name(),
        it.nativeName(),
        it.acronym(),
        it.type(),
        it.country(),
        kept(it.parent()),
        it.url(),
        it.sameAs(),
        kept(it.successor()));
  }

  private Source from(Source it) {
    return new Source(
        it.id(),
        it.file(),
        it.type(),
        it.title(),
        it.titleTranslated(),
        from(it.publisher()),
        it.authors(),
        it.issued(),
        it.accessed(),
        it.address(),
        it.number(),
        it.doi(),
        it.archived(),
        it.level(),
        it.mirrorOf(),
        it.language(),
        it.note());
  }

  private Term from(Term it) {
    return new Term(
        it.id(),
        it.file(),
        it.name(),
        it.definition(),
        it.nativeNames(),
        it.also(),
        it.avoid(),
        it.parts(),
        standing(it.evidence()));
  }

  private Attribution from(Attribution it) {
    return it instanceof Attribution.ToEntry(var entry) && held.contains(entry.value())
        ? new Attribution.ToText(words.mark())
        : it;
  }

  private Optional<Located<EntryId>> kept(Optional<Located<EntryId>> id) {
    return id.filter(each -> !held.contains(each.value()));
  }

  private List<Located<EntryId>> kept(List<Located<EntryId>> ids) {
    return ids.stream().filter(id -> !held.contains(id.value())).toList();
  }

  private List<Evidence> standing(List<Evidence> evidence) {
    return evidence.stream().filter(item -> !held.contains(item.source().value())).toList();
  }
}
