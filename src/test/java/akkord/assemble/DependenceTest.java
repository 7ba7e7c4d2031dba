package akkord.assemble;

import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static akkord.fixture.TestFacts.contradicts;
import static akkord.fixture.TestFacts.converted;
import static akkord.fixture.TestFacts.discrepancy;
import static akkord.fixture.TestFacts.entry;
import static akkord.fixture.TestFacts.funding;
import static akkord.fixture.TestFacts.mentions;
import static akkord.fixture.TestFacts.says;
import static akkord.fixture.TestFacts.signed;
import static akkord.fixture.TestFacts.signedOn;
import static akkord.fixture.TestFacts.supports;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.TestAgreement;
import akkord.fixture.TestFacts;
import akkord.model.LocalizedText;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agreement can't stand without where {@code source:gone} and {@code actor:gone} are. */
class DependenceTest {

  private static final LocalizedText TEXT = LocalizedText.uniform("x");

  private static boolean falls(TestAgreement agreement) {
    return new Dependence(Set.of(id("source:gone"), id("actor:gone"))).fells(agreement.build());
  }

  private static TestAgreement rover() {
    return TestAgreement.named("rover");
  }

  static Stream<TestAgreement> factsThatRestOnWhatIsGone() {
    return Stream.of(
        rover().with(supports("gone")),
        rover().with(signedOn("2024", supports("gone"))),
        rover().with(TestFacts.party("nasa", supports("gone"))),
        rover().with(TestFacts.party("gone", supports("kept"))),
        rover().party("nasa").party("gone"),
        rover()
            .with(
                funding(
                    "1 USD",
                    entry("actor:nasa"),
                    converted("1 EUR", entry("source:kept")),
                    TEXT,
                    supports("gone"))),
        rover()
            .with(
                TestFacts.commitment(
                    "nasa", TEXT, "2030", signed("2024", supports("kept")), supports("gone"))),
        rover()
            .with(
                TestFacts.commitment(
                    "nasa", TEXT, "2030", signed("2024", supports("gone")), supports("kept"))),
        rover()
            .with(
                discrepancy(TEXT, TEXT, says("kept", TEXT, EN, "x"), says("gone", TEXT, EN, "x"))));
  }

  @ParameterizedTest
  @MethodSource("factsThatRestOnWhatIsGone")
  void anAgreementFallsWithAnyOfItsFacts(TestAgreement agreement) {
    assertTrue(falls(agreement));
  }

  @Test
  void oneOfSeveralSourcesIsEnough() {
    assertFalse(falls(rover().with(supports("gone")).with(supports("kept"))));
  }

  @Test
  void aSourceThatOnlyMentionsAFactDoesNotHoldIt() {
    assertTrue(falls(rover().with(supports("gone")).with(mentions("kept"))));
    assertFalse(falls(rover().with(mentions("gone")).with(supports("kept"))));
  }

  @Test
  void aContradictionIsNotHidden() {
    assertTrue(falls(rover().with(supports("kept")).with(contradicts("gone"))));
    assertFalse(falls(rover().with(supports("kept")).with(contradicts("other"))));
  }

  @Test
  void whatIsOnlyNamedMayGo() {
    assertFalse(
        falls(
            rover()
                .party("nasa")
                .furtherReading("gone")
                .with(discrepancy(TEXT, TEXT, says("kept", TEXT, EN, "x")))
                .with(
                    funding(
                        "1 USD",
                        entry("actor:gone"),
                        converted("1 EUR", entry("source:gone")),
                        TEXT,
                        supports("kept")))
                .with(
                    TestFacts.commitment(
                        "gone",
                        TEXT,
                        "2030",
                        signed("2024", supports("kept")),
                        supports("kept")))));
  }
}
