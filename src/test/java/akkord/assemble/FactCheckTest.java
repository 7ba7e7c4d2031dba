package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static akkord.fixture.TestFacts.converted;
import static akkord.fixture.TestFacts.discrepancy;
import static akkord.fixture.TestFacts.entry;
import static akkord.fixture.TestFacts.funding;
import static akkord.fixture.TestFacts.quotes;
import static akkord.fixture.TestFacts.says;
import static akkord.fixture.TestFacts.signed;
import static akkord.fixture.TestFacts.signedOn;
import static akkord.fixture.TestFacts.supports;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestFacts;
import akkord.model.Change;
import akkord.model.Commitment;
import akkord.model.Evidence;
import akkord.model.Funding;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days and sums in texts that look like those of the facts, but differ. */
class FactCheckTest {

  private static final LocalizedText TEXT = LocalizedText.uniform("x");
  private static final String SUM_AT = "rover/agreement.yaml:50:3";

  private static List<String> found(TestAgreement agreement, LanguageTag language, String text) {
    return found(agreement, Set.of(), language, text);
  }

  private static List<String> found(
      TestAgreement agreement, Set<LocalDate> days, LanguageTag language, String text) {
    var found = new Diagnostics();
    agreement.text(language, agreement.write(language).paragraph(words(text)));
    new FactCheck(days, new ReadTexts(), found).check(agreement.build());
    return found.sorted().stream()
        .map(each ->
            Given.printed(List.of(each)).getFirst()
                + " ["
                + each.notes().getFirst().location()
                + "]")
        .toList();
  }

  private static TestAgreement rover() {
    return TestAgreement.named("rover");
  }

  private static TestAgreement of(String sum) {
    return rover().with(funding(sum, SUM_AT));
  }

  @Test
  void aDayNearToOneOfTheFactsIsWarnedOf() {
    assertEquals(
        List.of(
            "rover/de.md:10:4 fact-contradiction: \"1. Mai 2025\" (1 May 2025) contradicts the"
                + " facts: 'signed' is 2024-05-01; correct one of the two, or tell where both come"
                + " from under 'discrepancies' [rover/agreement.yaml:5:3]"),
        found(rover().with(signedOn("2024-05-01")), DE, "Am 1. Mai 2025 war es."));
  }

  @ParameterizedTest
  @CsvSource({
    "2 May 2024, 1",
    "1 June 2024, 1",
    "1 May 2042, 1",
    "1 May 2034, 1",
    "10 May 2024, 1",
    "1 May 2024, 0",
    "9 April 2024, 0",
    "12 May 2024, 0",
    "11 June 2024, 0",
    "5 January 2024, 0",
    "May 2025, 0",
  })
  void oneDigitOrTwoNeighboursMakeADayNear(String day, int count) {
    var rover = rover().on("2001").with(signedOn("2024-05-01")).with(signedOn("2024-04-09"));
    assertEquals(count, found(rover, EN, "On " + day + " it was.").size());
  }

  @Test
  void onlyDaysAreNearToADay() {
    assertEquals(List.of(), found(rover().on("2024-05"), EN, "On 1 May 2025 it was."));
  }

  @Test
  void aDayOfAnotherEntryIsNoMistake() {
    var days = Set.of(LocalDate.of(2025, 5, 1));
    assertEquals(
        List.of(), found(rover().with(signedOn("2024-05-01")), days, EN, "On 1 May 2025 it was."));
  }

  @Test
  void theFirstFactThatADayIsNearToIsNamed() {
    assertEquals(
        List.of("[rover/agreement.yaml:5:3]"),
        found(rover().on("2024-05-03").with(signedOn("2024-05-12")), EN, "It was on 11 May 2024.")
            .stream()
            .map(each -> each.substring(each.indexOf(" [") + 1))
            .toList());
  }

  @Test
  void aSumNearToOneOfTheFactsIsWarnedOf() {
    assertEquals(
        List.of(
            "rover/en.md:10:9 fact-contradiction: \"USD 120 million\" (120,000,000 USD) contradicts"
                + " the facts: 'funding' has 110,000,000 USD; correct one of the two, or tell where"
                + " both come from under 'discrepancies' [rover/agreement.yaml:50:3]"),
        found(of("110000000 USD"), EN, "It gave USD 120 million."));
  }

  @ParameterizedTest
  @CsvSource({
    "110000000 USD, USD 110 million, 0",
    "110000000 USD, USD 110 billion, 1",
    "110000000 USD, USD 110, 1",
    "110000000 USD, EUR 110 million, 1",
    "110000000 USD, EUR 120 million, 0",
    "110000000 USD, USD 101 million, 1",
    "1230000 USD, USD 1.32 million, 1",
    "1230000 USD, USD 3.21 million and USD 1 million, 0",
    "1230000 USD, USD 12.4 million and USD 1, 1",
    "1230000 USD, USD 12.45 million and USD 1, 0",
    "500000 USD, USD 600 million, 0",
    "500000 USD, USD 600 thousand, 1",
    "500000 USD, USD 600 thousand and USD 700 thousand, 0",
    "500000 USD, USD 600 thousand and USD 600 thousand, 2",
    "500000 USD, USD 600 thousand and EUR 600 thousand, 1",
    "500000 USD, USD 4.99 million, 1",
    "500000 USD, USD 6 million, 0",
    "500000 USD, USD 51 thousand, 1",
    "500000 USD, USD 49 thousand, 0",
  })
  void aSumIsNearInItsDigitsOrAlone(String fact, String said, int count) {
    assertEquals(count, found(of(fact), EN, "It gave " + said + " for it.").size());
  }

  @Test
  void aSumIsComparedWithItsConversionAsWell() {
    var rover =
        rover()
            .with(
                funding(
                    "110000000 USD",
                    entry("actor:nasa"),
                    converted("123456789 EUR", entry("source:rates")),
                    TEXT,
                    supports("paper")));
    assertEquals(
        List.of(
            "rover/en.md:10:4 fact-contradiction: \"EUR 123,456,798\" (123,456,798 EUR) contradicts"
                + " the facts: 'funding' has 110,000,000 USD (123,456,789 EUR); correct one of the"
                + " two, or tell where both come from under 'discrepancies'"
                + " [rover/agreement.yaml:9:9]"),
        found(rover, EN, "At EUR 123,456,798 and USD 110,000,000 it is."));
  }

  @Test
  void theSumOfSumsIsVouchedFor() {
    var rover = of("110 USD").with(funding("120 USD", SUM_AT)).with(funding("5 EUR", SUM_AT));
    assertEquals(List.of(), found(rover, EN, "It is USD 230, of which USD 110 and USD 120."));
    assertEquals(
        1, found(of("115 USD").with(funding("5 EUR", SUM_AT)), EN, "USD 120 it is.").size());
  }

  @Test
  void theSumOfSomeIsVouchedFor() {
    var rover = of("110 USD").with(funding("120 USD", SUM_AT)).with(funding("127 USD", SUM_AT));
    assertEquals(List.of(), found(rover, EN, "Two of them are USD 230."));
    assertEquals(1, found(rover, EN, "Two of them are USD 231.").size());
  }

  @Test
  void moreThanEightSumsAreNotAddedUp() {
    var eight = rover();
    var nine = rover();
    for (int i = 0; i < 8; i++) {
      eight.with(funding((111 + i) + " USD", SUM_AT));
      nine.with(funding((111 + i) + " USD", SUM_AT));
    }
    nine.with(funding("225 EUR", SUM_AT));
    assertEquals(List.of(), found(eight, EN, "The two are USD 223, and all USD 916."));
    assertEquals(List.of(), found(nine, EN, "One is USD 112, another USD 118."));
    assertEquals(1, found(nine, EN, "The two are USD 223.").size());
  }

  @Test
  void aLanguageThatNobodyReadsIsNotChecked() {
    assertEquals(
        List.of(), found(of("110000000 USD"), new LanguageTag("fr"), "C'est USD 120 million."));
  }

  static Stream<Arguments> whatVouches() {
    var said = both("Am 2. Mai 2024 waren es 120 USD.", "On 2 May 2024 it was USD 120.");
    var quote = quotes("paper", EN, "On 2 May 2024 it was USD 120.");
    var plain = supports("paper");
    return Stream.of(
        Arguments.of("the binding force", rover().with(quote)),
        Arguments.of("a date", rover().with(signedOn("2020", quote))),
        Arguments.of("a party", rover().with(TestFacts.party("nasa", quote))),
        Arguments.of("a sum", rover().with(sum(TEXT, quote))),
        Arguments.of("the note of a sum", rover().with(sum(said, plain))),
        Arguments.of("a promise", rover().with(promise(TEXT, quote))),
        Arguments.of("the text of a promise", rover().with(promise(said, plain))),
        Arguments.of("a change", rover().with(new Change(Given.date("2020"), said, false))),
        Arguments.of("a topic", rover().with(discrepancy(said, TEXT))),
        Arguments.of("a resolution", rover().with(discrepancy(TEXT, said))),
        Arguments.of("a position", rover().with(discrepancy(TEXT, TEXT, says("a", said, EN, "x")))),
        Arguments.of(
            "the quotation of a position",
            rover()
                .with(
                    discrepancy(
                        TEXT, TEXT, says("a", TEXT, EN, "On 2 May 2024 it was USD 120.")))));
  }

  private static Funding sum(LocalizedText note, Evidence evidence) {
    return funding(
        "7 JPY", entry("actor:a"), converted("9 CHF", entry("source:b")), note, evidence);
  }

  private static Commitment promise(LocalizedText text, Evidence evidence) {
    return TestFacts.commitment("a", text, "2020", signed("2020", supports("b")), evidence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatVouches")
  void whatTheFactsSayIsNoMistake(String what, TestAgreement agreement) {
    agreement.with(signedOn("2024-05-01")).with(funding("110 USD", SUM_AT));
    assertEquals(
        1, found(agreement, EN, "On 2 May 2024 it was USD 120, on 3 May 2024 again.").size());
  }

  @Test
  void theDaysOfAllAreThoseOfAgreementsPromisesAndSources() {
    var rover = rover().on("2024-04-09").with(signedOn("2024-05"));
    rover.with(
        TestFacts.commitment(
            "a", TEXT, "2030-01-02", signed("2024-03-04", supports("b")), supports("b")));
    assertEquals(
        new TreeSet<>(
            Set.of(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 4, 9), LocalDate.of(2030, 1, 2))),
        new TreeSet<>(
            KnownFacts.days(
                List.of(rover.build(), TestEntries.source("year"), TestEntries.page("about")))));
  }
}
