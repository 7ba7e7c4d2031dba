package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static akkord.fixture.Given.ids;
import static akkord.fixture.TestText.cite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Briefing;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.TextState.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Linking, again and again. */
class LinkingTest {

  private static final Entry SPACE = TestEntries.domain("space");

  private final Linking linking = new Linking();

  private static List<Kind> states(Site site) {
    var texts = Objects.requireNonNull(site.relations().texts().get(id("agreement:rover")));
    return texts.values().stream().map(state -> state.kind()).toList();
  }

  @Test
  void aCircleIsReported() {
    var one = TestAgreement.named("one").partOf("other").build();
    var other = TestAgreement.named("other").partOf("one").build();
    assertEquals(1, Checked.assembled(SPACE, one, other).diagnostics().size());
  }

  @Test
  void anEntryKeepsItsMentionsAndStatesWhileTheSettingsDo() {
    var rover = TestAgreement.named("rover").build();
    var first = linking.link(new TestSite().draft(SPACE, rover)).site();
    assertEquals(List.of(Kind.PRESENT, Kind.PRESENT), states(first));
    var again = linking.link(new TestSite().draft(SPACE, rover)).site();
    assertSame(
        first.relations().texts().get(rover.id()), again.relations().texts().get(rover.id()));
    var more = new TestSite().languages(DE, EN, new LanguageTag("fr")).draft(SPACE, rover);
    assertEquals(
        List.of(Kind.PRESENT, Kind.PRESENT, Kind.MISSING), states(linking.link(more).site()));
  }

  @Test
  void anEntryThatWasAwayIsReadAnew() {
    var rover = TestAgreement.named("rover").build();
    var with = new TestSite().draft(SPACE, rover);
    var first = linking.link(with).site().relations().texts().get(rover.id());
    linking.link(new TestSite().draft(SPACE));
    var later = linking.link(with).site().relations().texts().get(rover.id());
    assertEquals(first, later);
    assertNotSame(first, later);
  }

  @Test
  void otherTextsOfAnEntryCanBeShownAtOnce() {
    var site = site(rover());
    var cites = rover();
    cites.text(DE, cites.write(DE).paragraph(cite("paper")));
    var entry = cites.build();
    var changed = Linking.withTexts(site, entry).orElseThrow();
    assertEquals(Optional.of(entry), changed.find(entry.id()));
    assertEquals(ids("source:paper"), changed.relations().sourcesOf().get(entry.id()));
    assertEquals(List.of(Kind.PRESENT, Kind.MISSING), states(changed));
    assertEquals(List.of(Kind.PRESENT, Kind.PRESENT), states(site));
  }

  @Test
  void textsThatNameWhatIsNotThereHaveToBeLinked() {
    var cites = rover();
    cites.text(DE, cites.write(DE).paragraph(cite("paper"), cite("unknown")));
    assertEquals(Optional.empty(), Linking.withTexts(site(rover()), cites.build()));
  }

  @Test
  void anEntryThatIsNewHasToBeLinked() {
    ProseEntry other = TestAgreement.named("other").build();
    assertEquals(Optional.empty(), Linking.withTexts(site(rover()), other));
  }

  @Test
  void aBriefingKeepsTheDomainsOfItsAgreements() {
    var briefing = TestEntries.briefing("news", "2024", "rover");
    var site =
        Checked.assembled(SPACE, TestEntries.source("paper"), rover().build(), briefing).site();
    var shown = Linking.withTexts(site, briefing).orElseThrow().find(briefing.id()).orElseThrow();
    assertEquals(
        Given.ids("domain:space"),
        ((Briefing) shown).domains().stream().map(Located::value).toList());
  }

  private static TestAgreement rover() {
    return TestAgreement.named("rover");
  }

  private static Site site(TestAgreement rover) {
    return Checked.assembled(SPACE, TestEntries.source("paper"), rover.build()).site();
  }
}
