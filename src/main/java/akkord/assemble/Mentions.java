package akkord.assemble;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Attribution;
import akkord.model.Backlink.Place;
import akkord.model.Briefing;
import akkord.model.Commitment;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Funding;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Page;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.ReadingOrder;
import akkord.model.Source;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists everything that an entry names, facts in the order of the page, then each text. */
final class Mentions {

  private final List<Mention> list = new ArrayList<>();

  private Mentions() {}

  /** What each of these entries names, in their order. */
  static Map<EntryId, List<Mention>> of(List<Entry> entries) {
    var mentions = new LinkedHashMap<EntryId, List<Mention>>();
    entries.forEach(entry -> mentions.putIfAbsent(entry.id(), of(entry)));
    return mentions;
  }

  static List<Mention> of(Entry entry) {
    var mentions = new Mentions();
    switch (entry) {
      case Agreement agreement -> mentions.addAgreement(agreement);
      case Briefing briefing -> mentions.addBriefing(briefing);
      case Domain domain -> mentions.add(domain.broader(), new Place.OfDescription());
      case Page _ -> {}
      case Actor actor -> {
        mentions.add(actor.parent(), new Place.OfDescription());
        mentions.add(actor.successor(), new Place.OfDescription());
      }
      case Source source -> {
        mentions.add(source.publisher());
        mentions.add(source.mirrorOf(), new Place.OfDescription());
      }
      case Term term -> mentions.addAll(term.evidence(), new Place.OfDescription());
    }
    if (entry instanceof ProseEntry withTexts) {
      withTexts.texts().byLanguage().forEach(mentions::addText);
    }
    return List.copyOf(mentions.list);
  }

  private void addAgreement(Agreement agreement) {
    addAll(agreement.evidence(), new Place.OfBinding());
    for (var date : agreement.dates()) {
      addAll(date.evidence(), new Place.OfDate(date.kind()));
    }
    for (var party : agreement.parties()) {
      var place = new Place.OfParty(party.actor().value());
      list.add(Mention.of(party.actor(), place));
      addAll(party.evidence(), place);
    }
    agreement.domains().forEach(domain -> list.add(Mention.of(domain, new Place.OfDescription())));
    addLineage(agreement.lineage());
    for (int i = 0; i < agreement.funding().size(); i++) {
      addFunding(agreement.funding().get(i), new Place.OfFunding(i + 1));
    }
    agreement.commitments().forEach(this::addCommitment);
    for (var discrepancy : agreement.discrepancies()) {
      var place = new Place.OfDiscrepancy(discrepancy.name());
      for (var stand : discrepancy.positions()) {
        list.add(Mention.of(stand.source(), place).quoting(stand.quote()));
      }
    }
    for (var source : agreement.furtherReading()) {
      list.add(Mention.of(source, new Place.OfFurtherReading()));
    }
  }

  private void addLineage(Agreement.Lineage lineage) {
    add(lineage.partOf(), new Place.OfDescription());
    add(lineage.supersedes(), new Place.OfDescription());
    add(lineage.amends(), new Place.OfDescription());
    lineage.related().forEach(other -> list.add(Mention.of(other, new Place.OfDescription())));
  }

  private void addFunding(Funding funding, Place place) {
    funding.from().forEach(from -> add(from, place));
    funding
        .conversion()
        .flatMap(Funding.Conversion::rateSource)
        .ifPresent(source -> add(source, place));
    addAll(funding.evidence(), place);
  }

  private void addCommitment(Commitment commitment) {
    var place = new Place.OfCommitment(commitment.name());
    add(commitment.actor(), place);
    commitment.history().forEach(step -> addAll(step.evidence(), place));
    addAll(commitment.evidence(), place);
  }

  private void addBriefing(Briefing briefing) {
    for (var agreement : briefing.agreements()) {
      list.add(Mention.of(agreement, new Place.OfDescription()));
    }
    briefing.domains().forEach(domain -> list.add(Mention.of(domain, new Place.OfDescription())));
    briefing.basedOn().ifPresent(this::add);
  }

  private void addText(LanguageTag language, Prose prose) {
    int citations = 0;
    int references = 0;
    for (var inline : (Iterable<Inline>) ReadingOrder.inlines(prose.body())::iterator) {
      if (inline instanceof Inline.Citations group) {
        for (var citation : group.citations()) {
          citations++;
          addCitation(citation, new Place.InCitation(citations), language);
        }
      } else if (inline instanceof Inline.Reference reference) {
        references++;
        addReference(reference, new Place.InReference(references), language);
      }
    }
  }

  private void addCitation(Inline.Citation citation, Place place, LanguageTag language) {
    var source = citation.source();
    list.add(
        new Mention(
            source.value(),
            source.at(),
            place,
            Optional.empty(),
            Optional.of(language),
            Optional.empty()));
  }

  private void addReference(Inline.Reference reference, Place place, LanguageTag language) {
    list.add(
        new Mention(
            reference.target(),
            reference.location(),
            place,
            reference.anchor(),
            Optional.of(language),
            Optional.empty()));
  }

  private void add(Optional<Located<EntryId>> target, Place place) {
    target.ifPresent(id -> list.add(Mention.of(id, place)));
  }

  private void add(Attribution attribution) {
    add(attribution, new Place.OfDescription());
  }

  private void add(Attribution attribution, Place place) {
    if (attribution instanceof Attribution.ToEntry(var target)) {
      list.add(Mention.of(target, place));
    }
  }

  private void addAll(List<Evidence> evidence, Place place) {
    evidence.forEach(item -> list.add(Mention.of(item, place)));
  }
}
