package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.refer;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.fixture.TestText.Words;
import akkord.model.Agreement;
import akkord.model.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {

  private static final Entry SPACE = TestEntries.domain("space");

  @Test
  void reportsAnUnknownIdWithTheNearest() {
    assertFound(
        List.of(
            "rover/agreement.yaml:10:11 unknown-reference: no domain 'spase'; did you mean"
                + " 'space'?"),
        new TestSite(),
        TestAgreement.named("rover").domain("spase").build());
  }

  @Test
  void suggestsOnlyIdsOfTheSameCollection() {
    assertFound(
        List.of("rover/agreement.yaml:30:12 unknown-reference: no actor 'space'"),
        new TestSite(),
        TestAgreement.named("rover").party("space").build());
  }

  @Test
  void reportsEachPlaceThatNamesAnUnknownId() {
    var rover = TestAgreement.named("rover").evidence("gone").partOf("gone").related("gone");
    assertFound(
        List.of(
            "rover/agreement.yaml:20:10 unknown-reference: no agreement 'gone'",
            "rover/agreement.yaml:24:5 unknown-reference: no agreement 'gone'",
            "rover/agreement.yaml:40:13 unknown-reference: no source 'gone'"),
        new TestSite(),
        rover.build());
  }

  @Test
  void reportsReferencesInTextsAtTheirBracketAndCitationsAtTheirSign() {
    assertFound(
        List.of(
            "rover/de.md:10:11 unknown-reference: no actor 'nobody'",
            "rover/de.md:10:23 unknown-reference: no source 'gone'",
            "rover/en.md:10:11 unknown-reference: no actor 'nobody'",
            "rover/en.md:10:23 unknown-reference: no source 'gone'"),
        new TestSite(),
        inBoth("rover", words("text"), refer("actor:nobody"), cite("known", "gone")),
        TestEntries.source("known"));
  }

  @Test
  void saysNothingOfEntriesThatCouldNotBeRead() {
    assertFound(
        List.of(),
        new TestSite().unreadable("actor:nasa", "agreement:framework"),
        TestAgreement.named("rover").party("nasa").partOf("framework").build());
  }

  @Test
  void suggestsEntriesThatCouldNotBeRead() {
    assertFound(
        List.of(
            "rover/agreement.yaml:30:12 unknown-reference: no actor 'nassa'; did you mean 'nasa'?"),
        new TestSite().unreadable("actor:nasa"),
        TestAgreement.named("rover").party("nassa").build());
  }

  @Test
  void reportsReferencesToWhatIsNotPublished() {
    assertFound(
        List.of(
            "rover/agreement.yaml:20:10 reference-to-draft: 'agreement:secret' is not published"
                + " yet; publish it or delete the reference"),
        new TestSite().withheld("agreement:secret"),
        TestAgreement.named("rover").partOf("secret").build());
  }

  @Test
  void looksAtTheNavigation() {
    assertFound(
        List.of("site.yaml:9:5 unknown-reference: no page 'abuot'; did you mean 'about'?"),
        new TestSite().navigationTo("abuot"),
        TestEntries.page("about"));
  }

  @Test
  void knowsAnchorsOfHeadingsPerLanguage() {
    var target = TestAgreement.named("target");
    target
        .text(DE, target.write(DE).heading(2, "ziele"))
        .text(EN, target.write(EN).heading(2, "aims"));
    var from = TestAgreement.named("from");
    from.text(DE, from.write(DE).paragraph(refer("agreement:target#ziele")))
        .text(EN, from.write(EN).paragraph(refer("agreement:target#ziele")));
    assertFound(
        List.of("from/en.md:10:1 unknown-anchor: 'agreement:target' has no anchor '#ziele'"),
        new TestSite(),
        target.build(),
        from.build());
  }

  @Test
  void suggestsTheNearestAnchor() {
    var target = TestAgreement.named("target").commitment("lunar-rover").build();
    assertFound(
        Stream.of("de", "en")
            .map(language ->
                "from/"
                    + language
                    + ".md:10:1 unknown-anchor: 'agreement:target' has no anchor '#lunar-rovr'; did"
                    + " you mean 'lunar-rover'?")
            .toList(),
        new TestSite(),
        target,
        inBoth("from", refer("agreement:target#lunar-rovr")));
  }

  @Test
  void knowsAnchorsOfFactsInAllLanguages() {
    assertFound(
        List.of(),
        new TestSite(),
        TestAgreement.named("target").commitment("lunar-rover").build(),
        inBoth("from", refer("agreement:target#lunar-rover")));
  }

  @Test
  void looksForAnchorsInTheTextThatReadersOfTheLanguageSee() {
    var target = TestAgreement.named("target");
    target.text(DE, target.write(DE).heading(2, "ziele"));
    var draft =
        new TestSite()
            .draft(SPACE, target.build(), inBoth("from", refer("agreement:target#ziele")));
    assertEquals(
        List.of("target/de.md:1:1 missing-translation"),
        Given.placed(Assembler.assemble(draft, Checked.TODAY).diagnostics()));
  }

  @Test
  void reportsAnUnknownSourceOfOneLanguageOnce() {
    var rover = TestAgreement.named("rover");
    rover
        .text(DE, rover.write(DE).paragraph(cite("known")))
        .text(EN, rover.write(EN).paragraph(cite("knwon")));
    assertFound(
        List.of("rover/en.md:10:2 unknown-reference: no source 'knwon'; did you mean 'known'?"),
        new TestSite(),
        rover.build(),
        TestEntries.source("known"));
  }

  private static Agreement inBoth(String name, Words... words) {
    var agreement = TestAgreement.named(name);
    return agreement
        .text(DE, agreement.write(DE).paragraph(words))
        .text(EN, agreement.write(EN).paragraph(words))
        .build();
  }

  private static void assertFound(List<String> expected, TestSite site, Entry... entries) {
    var all = Stream.concat(Stream.of(SPACE), Stream.of(entries)).toArray(Entry[]::new);
    assertEquals(expected, Given.printed(Checked.assembled(site, all).diagnostics()));
  }
}
