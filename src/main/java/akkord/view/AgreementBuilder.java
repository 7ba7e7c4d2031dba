package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Backlink.Place;
import akkord.model.Binding;
import akkord.model.Discrepancy;
import akkord.model.Party;
import akkord.model.Word;
import java.util.List;

/** Builds the page of an agreement. */
final class AgreementBuilder {

  /** The weakest first. */
  private static final List<Binding> DEGREES =
      List.of(Binding.UNCLEAR, Binding.POLITICAL, Binding.BINDING);

  private final PageScope page;
  private final Agreement agreement;
  private final Edition edition;
  private final Citations citations;

  private AgreementBuilder(PageScope page, Agreement agreement) {
    this.page = page;
    this.agreement = agreement;
    this.edition = page.edition();
    this.citations = new Citations(page, agreement);
  }

  static AgreementView build(PageScope page, Agreement agreement) {
    return new AgreementBuilder(page, agreement).build();
  }

  private AgreementView build() {
    var text = BodyBuilder.text(page, agreement, citations);
    var force = force();
    var facts = new AgreementFacts(page, agreement, citations).facts();
    var promises = new CommitmentBuilder(page, citations);
    var commitments = agreement.commitments().stream().map(promises::item).toList();
    var parties = agreement.parties().stream().map(this::party).toList();
    var discrepancies = agreement.discrepancies().stream().map(this::discrepancy).toList();
    var family = new FamilyBuilder(page).groups(agreement);
    var tree = FamilyPictureBuilder.build(page, agreement);
    agreement
        .furtherReading()
        .forEach(source -> citations.cite(source, new Place.OfFurtherReading()));
    var sources = citations.sources();
    var heading =
        new HeadingBuilder(page)
            .heading(agreement, page.words().name("type", agreement.type()))
            .withOtherNames(agreement.officialTitles().stream().map(edition::phrase).toList());
    return new AgreementView(
        FrameBuilder.frame(page, new HeadingBuilder(page).subject(agreement)),
        heading,
        force,
        facts,
        text,
        commitments,
        parties,
        discrepancies,
        citations.evidence(),
        sources,
        family,
        new CitationFormBuilder(page).forms(agreement),
        new ChangeBuilder(edition).changes(agreement.maintenance().changes()),
        tree);
  }

  private AgreementView.Force force() {
    var binding = agreement.binding().value();
    var place = new Place.OfBinding();
    return new AgreementView.Force(
        Anchors.of(place),
        page.words().name("binding", binding),
        Word.of(binding),
        DEGREES.stream().map(degree -> degree(degree, binding)).toList(),
        page.words().name("binding-sentence", binding),
        citations.cite(agreement.evidence(), place));
  }

  private AgreementView.Degree degree(Binding degree, Binding current) {
    String isCurrent = degree == current ? "true" : null;
    return new AgreementView.Degree(page.words().name("binding", degree), isCurrent);
  }

  private AgreementView.PartyItem party(Party party) {
    var actor = (Actor) edition.entry(party.actor().value());
    var place = new Place.OfParty(actor.id());
    return new AgreementView.PartyItem(
        Anchors.of(place),
        page.link(party.actor()),
        edition.phrase(actor.acronym()).map(Phrase::text).orElse(""),
        edition.names().of(actor.country()),
        page.words().name("role", party.role()),
        edition.names().all(party.signedBy()),
        citations.cite(party.evidence(), place));
  }

  private AgreementView.DiscrepancyItem discrepancy(Discrepancy discrepancy) {
    var place = new Place.OfDiscrepancy(discrepancy.name());
    return new AgreementView.DiscrepancyItem(
        Anchors.of(place),
        edition.phrase(discrepancy.topic()),
        discrepancy.positions().stream().map(stand -> stand(stand, place)).toList(),
        discrepancy.resolution().map(edition::phrase).orElse(null));
  }

  private AgreementView.Stand stand(Discrepancy.Stand stand, Place place) {
    return new AgreementView.Stand(
        citations.cite(stand.source(), place),
        page.link(stand.source()),
        edition.phrase(stand.says()),
        stand.quote().map(edition::quotation).orElse(null));
  }
}
