package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.location.SourcePath;
import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Slug;
import akkord.model.TextState;
import akkord.model.TextState.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarantineTest {

  private static final SourcePath CONTENT = new SourcePath("content");
  private static final RevisionWords WORDS =
      new RevisionWords(
          Given.both("[Marke]", "[mark]"),
          Given.both("[Quelle]", "[source]"),
          Given.both("[Eintrag]", "[entry]"));

  private static Quarantine without(String unreadable, Entry... entries) {
    return Quarantine.of(
        new TestSite().unreadable(unreadable).draft(entries), List.of(), CONTENT, WORDS);
  }

  private static Quarantine found(String place, Entry... entries) {
    var finding = new Diagnostic(DiagnosticCode.PARITY, Given.place(place), "odd");
    return Quarantine.of(new TestSite().draft(entries), List.of(finding), CONTENT, WORDS);
  }

  private static Set<EntryId> ids(String... references) {
    return new TreeSet<>(Given.ids(references));
  }

  private static TestAgreement rover() {
    return TestAgreement.named("rover");
  }

  @ParameterizedTest
  @CsvSource({
    "content/agreements/rover/agreement.yaml, agreement:rover",
    "content/agreements/rover/de.md, agreement:rover",
    "content/agreements/rover, agreement:rover",
    "content/sources/release.yaml, source:release"
  })
  void anErrorInAFileOfAnEntryBreaksIt(String file, String entry) {
    var held =
        found(
            file + ":3:4",
            rover().build(),
            TestEntries.domain("space"),
            TestEntries.source("release"));
    assertEquals(ids(entry), held.broken());
    assertFalse(held.site().find(Given.id(entry)).isPresent());
  }

  @Test
  void aBrokenLinkBreaksTheEntryFromWhichItsPageIsMade() {
    var finding =
        new Diagnostic(DiagnosticCode.BROKEN_LINK, Given.place("site-out/de/x.html:3:4"), "odd")
            .withNote(Given.place("content/agreements/rover/de.md:1:1"), "made from this");
    var draft = new TestSite().draft(rover().build(), TestEntries.domain("space"));
    assertFalse(Quarantine.isHopeless(List.of(finding), CONTENT));
    assertEquals(
        ids("agreement:rover"), Quarantine.of(draft, List.of(finding), CONTENT, WORDS).broken());
  }

  @Test
  void aWarningBreaksNothing() {
    var warning =
        new Diagnostic(
            DiagnosticCode.AVOIDED_TERM,
            Given.place("content/agreements/rover/de.md:3:4"),
            "not so nice");
    var draft = new TestSite().draft(rover().build(), TestEntries.domain("space"));
    var held = Quarantine.of(draft, List.of(warning), CONTENT, WORDS);
    assertEquals(ids(), held.held());
  }

  @ParameterizedTest
  @CsvSource({
    "content/site.yaml, true",
    "content/agreement/rover/de.md, true",
    "static/site.css, true",
    "elsewhere/agreements/rover/de.md, true",
    "content/agreements, true",
    "content/agreements/rover, false",
    "content/agreements/rover/de.md, false",
    "content/agreements/Not An Id/de.md, false"
  })
  void whatIsOfNoEntryIsHopeless(String file, boolean expected) {
    var finding = new Diagnostic(DiagnosticCode.PARITY, Given.place(file + ":3:4"), "odd");
    assertEquals(expected, Quarantine.isHopeless(List.of(finding), CONTENT));
  }

  @Test
  void anAgreementNeedsItsParties() {
    var held =
        without(
            "actor:nasa", rover().party("nasa").party("mext").build(), TestEntries.domain("space"));
    assertEquals(ids("agreement:rover"), held.dependent());
  }

  @Test
  void anAgreementNeedsADomain() {
    assertEquals(ids("agreement:rover"), without("domain:space", rover().build()).dependent());
  }

  @Test
  void aFactNeedsOneOfItsSources() {
    var space = TestEntries.domain("space");
    var two = rover().evidence("gone").evidence("release").build();
    assertEquals(
        ids("agreement:rover"),
        without("source:gone", rover().evidence("gone").build(), space).dependent());
    assertEquals(
        ids(), without("source:gone", two, space, TestEntries.source("release")).dependent());
  }

  @Test
  void whatDependsOnADependentOneFallsAsWell() {
    var held =
        without(
            "actor:nasa",
            rover().party("nasa").build(),
            TestEntries.domain("space"),
            TestEntries.briefing("moon", "2024-05-01", "rover"));
    assertEquals(ids("actor:nasa"), held.broken());
    assertEquals(ids("agreement:rover", "briefing:moon"), held.dependent());
  }

  @Test
  void optionalReferencesAreDroppedAndTold() {
    var held =
        without(
            "agreement:gone",
            rover().partOf("gone").supersedes("gone").amends("gone").related("gone").build(),
            TestEntries.domain("space"),
            TestEntries.briefing("moon", "2024-05-01", "gone", "rover"));
    var rover = (Agreement) held.site().find(Given.id("agreement:rover")).orElseThrow();
    assertEquals(ids(), held.dependent());
    assertEquals(
        List.of(),
        Mentions.of(rover).stream()
            .map(Mention::target)
            .filter(Given.id("agreement:gone")::equals)
            .toList());
    assertEquals(
        Map.of(
            Given.id("agreement:rover"), Set.of(Collection.AGREEMENTS),
            Given.id("briefing:moon"), Set.of(Collection.AGREEMENTS)),
        held.site().revision().gaps());
  }

  @Test
  void theNavigationLeavesOutAPageThatIsHeldBack() {
    var draft = new TestSite().navigationTo("about").unreadable("page:about").draft();
    var held = Quarantine.of(draft, List.of(), CONTENT, WORDS);
    assertEquals(List.of(), held.site().settings().navigation());
  }

  @Test
  void addressesAreKnownAsFarAsTheyCanBeRead() {
    var rover = rover();
    rover.text(Given.DE, rover.write(Given.DE).slug("mondrover"));
    var held = found("content/agreements/rover/agreement.yaml:3:4", rover.build());
    assertEquals(
        Map.of(Given.DE, new Slug("mondrover"), Given.EN, new Slug("rover")),
        held.site().revision().slugs().get(Given.id("agreement:rover")));
  }

  @Test
  void whatStaysKeepsTheStateOfItsTexts() {
    var held = without("source:gone", rover().build(), TestEntries.domain("space"));
    var texts = held.site().relations().texts().get(Given.id("agreement:rover"));
    assertEquals(
        List.of(Kind.PRESENT, Kind.PRESENT),
        Objects.requireNonNull(texts).values().stream().map(TextState::kind).toList());
  }

  @Test
  void theOrderOfFindingsIsOfNoAccount() {
    var findings =
        Stream.of("content/sources/a.yaml:1:1", "content/agreements/rover/de.md:2:2")
            .map(place -> new Diagnostic(DiagnosticCode.PARITY, Given.place(place), "odd"))
            .toList();
    var draft =
        new TestSite().draft(rover().build(), TestEntries.domain("space"), TestEntries.source("a"));
    var held = Quarantine.of(draft, findings, CONTENT, WORDS);
    var reversed = Quarantine.of(draft, findings.reversed(), CONTENT, WORDS);
    assertEquals(
        List.of(held.site().entries(), held.broken(), held.dependent()),
        List.of(reversed.site().entries(), reversed.broken(), reversed.dependent()));
    assertTrue(held.held().containsAll(Given.ids("source:a", "agreement:rover")));
  }
}
