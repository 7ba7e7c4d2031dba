package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.at;
import static akkord.fixture.Given.id;
import static akkord.fixture.TestFacts.converted;
import static akkord.fixture.TestFacts.discrepancy;
import static akkord.fixture.TestFacts.entry;
import static akkord.fixture.TestFacts.funding;
import static akkord.fixture.TestFacts.quotes;
import static akkord.fixture.TestFacts.says;
import static akkord.fixture.TestFacts.signed;
import static akkord.fixture.TestFacts.signedOn;
import static akkord.fixture.TestFacts.supports;
import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.refer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestFacts;
import akkord.location.SourcePath;
import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.CountryCode;
import akkord.model.Entry;
import akkord.model.LocalizedText;
import akkord.model.Source;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that an entry names, in its order. */
class MentionsTest {

  private static final LocalizedText TEXT = LocalizedText.uniform("x");

  /** An agreement that names something in each of its facts. */
  private static Agreement agreement() {
    var rover = TestAgreement.named("rover");
    rover
        .with(supports("form"))
        .with(signedOn("2024-05-01", supports("day")))
        .with(TestFacts.party("nasa", supports("list")))
        .partOf("whole")
        .supersedes("old")
        .amends("first")
        .related("other")
        .with(funding("1 USD", "x:1:1"))
        .with(
            funding(
                "2 USD",
                entry("actor:donor"),
                converted("1 EUR", entry("source:rates")),
                TEXT,
                supports("budget")))
        .with(
            TestFacts.commitment(
                "mext", TEXT, "2030", signed("2024", supports("step")), supports("promise")))
        .with(discrepancy(TEXT, TEXT, says("paper", TEXT, EN, "words")))
        .furtherReading("book");
    return rover.build();
  }

  @Test
  void anAgreementNamesTheEntriesOfItsFactsInTheOrderOfThePage() {
    assertEquals(
        List.of(
            "source:form OfBinding[]",
            "source:day OfDate[kind=SIGNED]",
            "actor:nasa OfParty[actor=actor:nasa]",
            "source:list OfParty[actor=actor:nasa]",
            "domain:space OfDescription[]",
            "agreement:whole OfDescription[]",
            "agreement:old OfDescription[]",
            "agreement:first OfDescription[]",
            "agreement:other OfDescription[]",
            "actor:donor OfFunding[number=2]",
            "source:rates OfFunding[number=2]",
            "source:budget OfFunding[number=2]",
            "actor:mext OfCommitment[name=crew]",
            "source:step OfCommitment[name=crew]",
            "source:promise OfCommitment[name=crew]",
            "source:paper OfDiscrepancy[name=sum]",
            "source:book OfFurtherReading[]"),
        named(agreement()));
  }

  @Test
  void quotesGoWithTheSourceThatTheyAreFrom() {
    var rover = TestAgreement.named("rover");
    rover
        .with(quotes("form", EN, "It binds."))
        .with(discrepancy(TEXT, TEXT, says("paper", TEXT, EN, "It does not.")));
    assertEquals(
        List.of(
            Optional.of(new TaggedText(EN, "It binds.")),
            Optional.empty(),
            Optional.of(new TaggedText(EN, "It does not."))),
        Mentions.of(rover.build()).stream().map(Mention::quote).toList());
  }

  @Test
  void textsNameWhatTheyCiteAndReferToCountedByText() {
    var rover = TestAgreement.named("rover");
    rover
        .text(DE, rover.write(DE).paragraph(cite("a", "b"), refer("actor:x#y"), cite("c")))
        .text(EN, rover.write(EN).paragraph(refer("actor:x"), cite("a")));
    assertEquals(
        List.of(
            "domain:space rover/agreement.yaml:10:11 OfDescription[] Optional.empty Optional.empty",
            "source:a rover/de.md:10:2 InCitation[number=1] Optional.empty Optional[de]",
            "source:b rover/de.md:10:3 InCitation[number=2] Optional.empty Optional[de]",
            "actor:x rover/de.md:10:11 InReference[number=1] Optional[y] Optional[de]",
            "source:c rover/de.md:10:22 InCitation[number=3] Optional.empty Optional[de]",
            "actor:x rover/en.md:10:1 InReference[number=1] Optional.empty Optional[en]",
            "source:a rover/en.md:10:12 InCitation[number=1] Optional.empty Optional[en]"),
        Mentions.of(rover.build()).stream()
            .map(each ->
                each.target()
                    + " "
                    + each.at()
                    + " "
                    + each.place()
                    + " "
                    + each.anchor()
                    + " "
                    + each.language())
            .toList());
  }

  @Test
  void aBriefingNamesItsAgreementsDomainsAndWhatItIsBasedOn() {
    var plain = TestEntries.briefing("news", "2024", "rover");
    var briefing =
        new Briefing(
            plain.id(),
            plain.file(),
            plain.on(),
            plain.agreements(),
            List.of(at("x:1:1", id("domain:space"))),
            List.of(),
            Optional.of(entry("source:paper")),
            Optional.empty(),
            List.of(),
            plain.texts());
    assertEquals(
        List.of(
            "agreement:rover OfDescription[]",
            "domain:space OfDescription[]",
            "source:paper OfDescription[]"),
        named(briefing));
  }

  @Test
  void theOthersNameWhatTheyBelongTo() {
    assertEquals(
        List.of("domain:all OfDescription[]"), named(TestEntries.narrower("space", 1, "all")));
    assertEquals(List.of("actor:doe OfDescription[]", "actor:new OfDescription[]"), named(actor()));
    assertEquals(
        List.of("actor:doe OfDescription[]", "source:original OfDescription[]"), named(mirror()));
    assertEquals(List.of("source:paper OfDescription[]"), named(term()));
    assertEquals(List.of(), named(TestEntries.page("about")));
  }

  private static Actor actor() {
    return new Actor(
        id("actor:old"),
        new SourcePath("old.yaml"),
        TEXT,
        Optional.empty(),
        Optional.empty(),
        Actor.Type.AGENCY,
        new CountryCode("JP"),
        Optional.of(at("x:1:1", id("actor:doe"))),
        Optional.empty(),
        List.of(),
        Optional.of(at("x:1:1", id("actor:new"))));
  }

  private static Source mirror() {
    var plain = TestEntries.source("mirror");
    return new Source(
        plain.id(),
        plain.file(),
        plain.type(),
        plain.title(),
        Optional.empty(),
        new Attribution.ToEntry(at("x:1:1", id("actor:doe"))),
        List.of(),
        plain.issued(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Source.Level.MIRROR,
        Optional.of(at("x:1:1", id("source:original"))),
        EN,
        Optional.empty());
  }

  private static Term term() {
    return new Term(
        id("term:export"),
        new SourcePath("export.yaml"),
        TEXT,
        TEXT,
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(supports("paper")));
  }

  private static List<String> named(Entry entry) {
    return Mentions.of(entry).stream().map(each -> each.target() + " " + each.place()).toList();
  }
}
