package akkord.view;

import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Backlink.Place;
import akkord.model.Funding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the key facts of an agreement. */
final class AgreementFacts {

  private final PageScope page;
  private final Agreement agreement;
  private final Citations citations;
  private final Edition edition;
  private final Words words;

  AgreementFacts(PageScope page, Agreement agreement, Citations citations) {
    this.page = page;
    this.agreement = agreement;
    this.citations = citations;
    this.edition = page.edition();
    this.words = page.words();
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    facts.add(fact("fact.type", word("type", agreement.type())));
    facts.add(fact("fact.status", word("status", agreement.status())));
    agreement.dates().forEach(date -> facts.add(date(date)));
    agreement
        .lineage()
        .partOf()
        .ifPresent(whole -> facts.add(fact("fact.part-of", Fact.Value.of(page.link(whole)))));
    facts.add(
        new Fact(
            words.of("fact.domains"),
            agreement.domains().stream().map(page::link).map(Fact.Value::of).toList()));
    if (!agreement.funding().isEmpty()) {
      facts.add(new Fact(words.of("fact.funding"), funding()));
    }
    if (!agreement.sameAs().isEmpty()) {
      facts.add(new FactBuilder(page).sameAs(agreement.sameAs()));
    }
    return facts;
  }

  private Fact fact(String key, Fact.Value value) {
    return new Fact(words.of(key), List.of(value));
  }

  private Fact.Value word(String group, Enum<?> constant) {
    return Fact.Value.of(Phrase.of(words.name(group, constant)));
  }

  private Fact date(AgreementDate date) {
    var place = new Place.OfDate(date.kind());
    var value =
        Fact.Value.of(edition.dates().of(date.on()))
            .withNote(new DateNote(edition, agreement).of(date))
            .withEvidence(Anchors.of(place), citations.cite(date.evidence(), place));
    return new Fact(words.name("date", date.kind()), List.of(value));
  }

  private List<Fact.Value> funding() {
    var all = agreement.funding();
    return IntStream.range(0, all.size()).mapToObj(i -> money(all.get(i), i + 1)).toList();
  }

  private Fact.Value money(Funding funding, int number) {
    var place = new Place.OfFunding(number);
    return Fact.Value.of(Phrase.of(edition.amounts().of(funding.money())))
        .withNote(note(funding))
        .withEvidence(Anchors.of(place), citations.cite(funding.evidence(), place));
  }

  /** Who gives the money, what it is in another currency, and what else has to be known. */
  private @Nullable Phrase note(Funding funding) {
    var givers = funding.from().stream().map(page::name).map(Phrase::text).toList();
    var parts =
        Stream.of(
                givers.isEmpty()
                    ? Optional.<String>empty()
                    : Optional.of(words.of("money.from", edition.names().all(givers))),
                funding.conversion().map(conversion -> conversion(funding, conversion)),
                edition.phrase(funding.note()).map(Phrase::text))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() ? null : Phrase.of(String.join("; ", parts));
  }

  private String conversion(Funding funding, Funding.Conversion conversion) {
    var amounts = edition.amounts();
    String rate = amounts.rate(funding.money(), conversion);
    String dated =
        conversion
            .rateDate()
            .map(day -> words.of("money.rate-on", rate, edition.dates().of(day).text()))
            .orElse(rate);
    String sourced =
        conversion
            .rateSource()
            .map(source -> words.of("money.rate-from", dated, page.name(source).text()))
            .orElse(dated);
    return words.of("money.conversion", amounts.of(conversion.money()), sourced);
  }
}
