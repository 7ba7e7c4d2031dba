package akkord.assemble;

import static akkord.assemble.Checked.assembled;
import static akkord.assemble.Checked.names;
import static akkord.assemble.Checked.relations;
import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.refer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.model.Backlink;
import akkord.model.Backlink.Place;
import akkord.model.Briefing;
import akkord.model.Located;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationIndexTest {

  @Test
  void turnsLineageRound() {
    var relations =
        relations(
            TestAgreement.named("whole").build(),
            TestAgreement.named("late").on("2024").partOf("whole").build(),
            TestAgreement.named("early").on("2023").partOf("whole").build(),
            TestAgreement.named("next").supersedes("whole").amends("early").build());
    assertEquals(List.of("early", "late"), names(relations.parts(), id("agreement:whole")));
    assertEquals(List.of("next"), names(relations.successors(), id("agreement:whole")));
    assertEquals(List.of("next"), names(relations.amendments(), id("agreement:early")));
    assertEquals(List.of(), names(relations.parts(), id("agreement:next")));
  }

  @Test
  void putsTheLatestFirstThenGoesByName() {
    var relations =
        relations(
            TestAgreement.named("d").on("2023-12-31").build(),
            TestAgreement.named("c").on("2024").build(),
            TestAgreement.named("b").on("2024-04-09").build(),
            TestAgreement.named("a").on("2024-04-09").build());
    assertEquals(List.of("a", "b", "c", "d"), names(relations.chronology()));
  }

  @Test
  void relatesBothSidesOnce() {
    var relations =
        relations(
            TestAgreement.named("a").related("b", "c").build(),
            TestAgreement.named("b").related("a").build(),
            TestAgreement.named("c").build());
    assertEquals(List.of("b", "c"), names(relations.related(), id("agreement:a")));
    assertEquals(List.of("a"), names(relations.related(), id("agreement:b")));
    assertEquals(List.of("a"), names(relations.related(), id("agreement:c")));
  }

  @Test
  void listsAgreementsOfDomainsAndActors() {
    var relations =
        relations(
            TestAgreement.named("old").on("2020").domain("space").party("nasa").build(),
            TestAgreement.named("new")
                .on("2024")
                .domain("space")
                .party("nasa")
                .party("nasa")
                .build(),
            TestAgreement.named("other").domain("fusion").party("mext").build());
    assertEquals(List.of("new", "old"), names(relations.agreementsOf(), id("domain:space")));
    assertEquals(List.of("new", "old"), names(relations.agreementsOf(), id("actor:nasa")));
    assertEquals(List.of("other"), names(relations.agreementsOf(), id("actor:mext")));
  }

  @Test
  void sortsNarrowerDomainsByTheirOrder() {
    var relations =
        relations(
            TestEntries.domain("all"),
            TestEntries.narrower("a", 2, "all"),
            TestEntries.narrower("b", 1, "all"),
            TestEntries.narrower("c", 2, "all"));
    assertEquals(List.of("b", "a", "c"), names(relations.narrower(), id("domain:all")));
  }

  @Test
  void listsMembers() {
    var relations =
        relations(
            TestEntries.actor("doe"),
            TestEntries.member("b", "doe"),
            TestEntries.member("a", "doe"));
    assertEquals(List.of("a", "b"), names(relations.members(), id("actor:doe")));
  }

  @Test
  void givesABriefingTheDomainsOfItsAgreementsInTheirOrder() {
    var site =
        assembled(
                TestAgreement.named("a").domain("space").build(),
                TestAgreement.named("b").domain("fusion").build(),
                TestAgreement.named("c").domain("space").build(),
                TestEntries.briefing("new", "2024-04-12", "b", "a", "c"),
                TestEntries.briefing("old", "2023-04-12", "a"))
            .site();
    var briefing = (Briefing) site.find(id("briefing:new")).orElseThrow();
    assertEquals(
        List.of("fusion", "space"),
        names(briefing.domains().stream().map(Located::value).toList()));
    var briefingsOf = site.relations().briefingsOf();
    assertEquals(List.of("new", "old"), names(briefingsOf, id("domain:space")));
    assertEquals(List.of("new"), names(briefingsOf, id("domain:fusion")));
    assertEquals(List.of("new", "old"), names(briefingsOf, id("agreement:a")));
  }

  @Test
  void linksSourcesBackToFactsThenSentences() {
    var rover = TestAgreement.named("rover").evidence("report");
    rover
        .text(DE, rover.write(DE).paragraph(cite("other"), cite("report", "other")))
        .text(EN, rover.write(EN).paragraph(cite("report")));
    var backlinks =
        relations(rover.build(), TestAgreement.named("base").evidence("report").build())
            .backlinks();
    var from = id("agreement:rover");
    assertEquals(
        List.of(
            fact("agreement:base"),
            fact("agreement:rover"),
            new Backlink(from, new Place.InCitation(2), Optional.of(DE), Optional.empty()),
            new Backlink(from, new Place.InCitation(1), Optional.of(EN), Optional.empty())),
        backlinks.get(id("source:report")));
  }

  @Test
  void countsReferencesApartFromCitations() {
    var rover = TestAgreement.named("rover");
    rover.text(
        DE, rover.write(DE).paragraph(cite("report"), refer("actor:mext"), refer("actor:nasa")));
    assertEquals(
        List.of(
            new Backlink(
                id("agreement:rover"),
                new Place.InReference(2),
                Optional.of(DE),
                Optional.empty())),
        relations(rover.build()).backlinks().get(id("actor:nasa")));
  }

  @Test
  void listsSourcesInOrderOfFirstMention() {
    var rover = TestAgreement.named("rover").evidence("second").evidence("first");
    rover.text(DE, rover.write(DE).paragraph(cite("third"), cite("second"), cite("fourth")));
    assertEquals(
        List.of("second", "first", "third", "fourth"),
        names(relations(rover.build()).sourcesOf(), id("agreement:rover")));
  }

  private static Backlink fact(String from) {
    return new Backlink(Given.id(from), new Place.OfBinding(), Optional.empty(), Optional.empty());
  }
}
