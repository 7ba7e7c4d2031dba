package akkord.view;

import akkord.model.Attribution;
import akkord.model.Backlink.Place;
import akkord.model.Briefing;
import akkord.model.Collection;
import akkord.model.Located;
import akkord.model.Source;
import java.util.List;
import java.util.Optional;

/** Builds the page of a briefing. */
final class BriefingBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Briefing briefing;
  private final Citations citations;

  private BriefingBuilder(PageScope page, Briefing briefing) {
    this.page = page;
    this.edition = page.edition();
    this.briefing = briefing;
    this.citations = new Citations(page, briefing);
  }

  static BriefingView build(PageScope page, Briefing briefing) {
    return new BriefingBuilder(page, briefing).build();
  }

  private BriefingView build() {
    var text = BodyBuilder.text(page, briefing, citations);
    var facts = facts();
    var headings = new HeadingBuilder(page);
    var agreements = briefing.agreements().stream().map(Located::value).toList();
    briefing.agreements().forEach(page::link);
    return new BriefingView(
        FrameBuilder.frame(page, headings.subject(briefing)),
        headings.heading(briefing, page.words().name("kind", Collection.BRIEFINGS)),
        facts,
        text,
        new RowBuilder(page).agreements(agreements),
        citations.sources(),
        new CitationFormBuilder(page).forms(briefing),
        new ChangeBuilder(edition).changes(briefing.changes()));
  }

  private List<Fact> facts() {
    return new FactBuilder(page)
        .value("fact.on", Fact.Value.of(edition.dates().of(briefing.on())))
        .text("fact.author", authors())
        .values("fact.based-on", basis())
        .values(
            "fact.domains",
            briefing.domains().stream().map(page::link).map(Fact.Value::of).toList())
        .facts();
  }

  private Optional<String> authors() {
    return briefing.authors().isEmpty()
        ? Optional.empty()
        : Optional.of(edition.names().all(briefing.authors()));
  }

  private List<Fact.Value> basis() {
    return briefing.basedOn().stream().map(this::basis).toList();
  }

  private Fact.Value basis(Attribution basis) {
    var value = page.value(basis);
    if (basis instanceof Attribution.ToEntry(var entry)
        && edition.entry(entry.value()) instanceof Source) {
      var place = new Place.OfDescription();
      return value.withEvidence(null, List.of(citations.cite(entry, place)));
    }
    return value;
  }
}
