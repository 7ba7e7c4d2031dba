package akkord.view;

import static akkord.view.SampleSite.date;
import static akkord.view.SampleText.at;
import static akkord.view.SampleText.both;
import static akkord.view.SampleText.evidence;
import static akkord.view.SampleText.file;
import static akkord.view.SampleText.german;
import static akkord.view.SampleText.id;
import static akkord.view.SampleText.tagged;
import static akkord.view.SampleText.texts;

import akkord.fixture.Given;
import akkord.model.Agreement;
import akkord.model.Agreement.Lineage;
import akkord.model.AgreementDate;
import akkord.model.AgreementStatus;
import akkord.model.AgreementType;
import akkord.model.Attribution;
import akkord.model.Binding;
import akkord.model.Change;
import akkord.model.Collection;
import akkord.model.Commitment;
import akkord.model.CurrencyCode;
import akkord.model.Discrepancy;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Funding;
import akkord.model.Located;
import akkord.model.Money;
import akkord.model.Party;
import akkord.model.SafeUrl;
import akkord.model.Slug;
import akkord.model.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The agreements of the sample site: a rich one, a plain one, and one in German only. */
final class SampleAgreements {

  private static final String QUOTE = "Japan will design, develop, and operate a rover <now>.";

  private SampleAgreements() {}

  static List<Entry> all() {
    return List.of(
        rich(),
        plain("framework", "2023-01-13", texts("agreements/framework", "Rahmen", "Framework")),
        plain("nur-deutsch", "2022~", german("agreements/nur-deutsch", "Nur auf Deutsch")));
  }

  private static Agreement rich() {
    return new Agreement(
        agreement("rover"),
        file("agreements/rover/agreement.yaml"),
        AgreementType.IMPLEMENTING_ARRANGEMENT,
        at(2, Binding.POLITICAL),
        List.of(evidence(3, "press-release", tagged("en", QUOTE))),
        AgreementStatus.SIGNED,
        List.of(tagged("ja", "実施取決め"), tagged("en", "Implementing Arrangement")),
        List.of(signed()),
        parties(),
        List.of(at(10, id(Collection.DOMAINS, "moon"))),
        new Lineage(
            Optional.of(at(11, agreement("framework"))),
            Optional.of(at(12, agreement("nur-deutsch"))),
            Optional.empty(),
            List.of(at(13, agreement("nur-deutsch")))),
        List.of(funding()),
        List.of(commitment()),
        List.of(discrepancy()),
        List.of(at(14, id(Collection.SOURCES, "unpublished"))),
        maintenance(),
        List.of(new SafeUrl("https://www.wikidata.org/wiki/Q2")),
        new Agreement.Publication(false, Optional.empty()),
        texts("agreements/rover", "Vereinbarung über einen Mondrover", "Arrangement on a rover"));
  }

  private static Agreement plain(String name, String day, Texts texts) {
    return new Agreement(
        agreement(name),
        file("agreements/" + name + "/agreement.yaml"),
        AgreementType.FRAMEWORK_AGREEMENT,
        at(2, Binding.UNCLEAR),
        List.of(),
        AgreementStatus.IN_FORCE,
        List.of(),
        List.of(
            new AgreementDate(
                AgreementDate.Kind.ANNOUNCED,
                date(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Given.place("agreement.yaml:4:3"))),
        parties(),
        List.of(at(10, id(Collection.DOMAINS, "space"))),
        new Lineage(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        maintenance(),
        List.of(),
        new Agreement.Publication(false, Optional.empty()),
        texts);
  }

  private static AgreementDate signed() {
    return new AgreementDate(
        AgreementDate.Kind.SIGNED,
        date("2024-04-09"),
        Optional.of(both("Washington, D.C.", "Washington, DC")),
        Optional.of(ZoneId.of("America/New_York")),
        Optional.empty(),
        List.of(evidence(4, "press-release", tagged("en", QUOTE))),
        Given.place("agreement.yaml:4:3"));
  }

  private static List<Party> parties() {
    return List.of(
        new Party(
            at(5, id(Collection.ACTORS, "nasa")),
            Party.Role.SIGNATORY,
            List.of("Bill Nelson", "A. Deputy"),
            List.of(evidence(5, "press-release", tagged("en", QUOTE)))),
        new Party(at(6, id(Collection.ACTORS, "mext")), Party.Role.PARTY, List.of(), List.of()));
  }

  private static Funding funding() {
    return new Funding(
        money("110000000", "USD"),
        List.of(
            new Attribution.ToEntry(at(7, id(Collection.ACTORS, "nasa"))),
            new Attribution.ToText(both("Unternehmen", "companies"))),
        Optional.of(
            new Funding.Conversion(
                money("101300000", "EUR"),
                new BigDecimal("1.0860"),
                Optional.of(date("2024-04-10")),
                Optional.of(new Attribution.ToText(both("EZB", "ECB"))))),
        Optional.of(both("Über zwei Jahre", "Over two years")),
        List.of(evidence(7, "ministry-page", tagged("ja", "一億ドル"))),
        Given.place("agreement.yaml:7:3"));
  }

  static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), new CurrencyCode(currency));
  }

  private static Commitment commitment() {
    return new Commitment(
        new Slug("deliver"),
        both("Die NASA bringt den Rover zum Mond.", "NASA delivers the rover to the Moon."),
        Optional.of(at(8, id(Collection.ACTORS, "nasa"))),
        Optional.of(date("2031?")),
        Commitment.Status.FUNDED,
        List.of(
            new Commitment.Step(
                Commitment.Status.SIGNED,
                date("2024-04-09"),
                List.of(evidence(8, "press-release", tagged("en", QUOTE))))),
        List.of());
  }

  private static Discrepancy discrepancy() {
    return new Discrepancy(
        new Slug("one-rover"),
        both("Ein Rover oder mehrere", "One rover or several"),
        List.of(
            new Discrepancy.Stand(
                at(9, id(Collection.SOURCES, "ministry-page")),
                both("Ein Rover.", "One rover."),
                Optional.of(tagged("ja", "与圧ローバ")))),
        Optional.of(both("Es ist einer.", "There is one.")));
  }

  private static Agreement.Maintenance maintenance() {
    return new Agreement.Maintenance(
        date("2026-11-24"),
        Optional.of(new Located<>(LocalDate.of(2027, 5, 24), SampleText.place(15))),
        List.of(new Change(date("2026-11-24"), both("Erste Fassung", "First version"), false)));
  }

  private static EntryId agreement(String name) {
    return id(Collection.AGREEMENTS, name);
  }
}
