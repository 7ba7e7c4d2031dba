package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.model.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleCheckTest {

  @Test
  void findsAnEntryThatIsPartOfItself() {
    assertFound(
        List.of("a/agreement.yaml:20:10 reference-cycle: 'part_of' leads in a circle: a → a"),
        part("a", "a"));
  }

  @Test
  void findsACircleOfTwo() {
    assertFound(
        List.of("a/agreement.yaml:20:10 reference-cycle: 'part_of' leads in a circle: a → b → a"),
        part("b", "a"),
        part("a", "b"));
  }

  @Test
  void namesACircleOfThreeFromItsSmallestIdOn() {
    assertFound(
        List.of(
            "a/agreement.yaml:20:10 reference-cycle: 'part_of' leads in a circle: a → c → b → a"),
        part("b", "a"),
        part("c", "b"),
        part("a", "c"));
  }

  @Test
  void reportsEachOfTwoCirclesOnce() {
    assertFound(
        List.of(
            "a/agreement.yaml:20:10 reference-cycle: 'part_of' leads in a circle: a → b → a",
            "c/agreement.yaml:20:10 reference-cycle: 'part_of' leads in a circle: c → d → c"),
        part("a", "b"),
        part("b", "a"),
        part("c", "d"),
        part("d", "c"));
  }

  @Test
  void leavesOutTheTailThatLeadsIntoACircle() {
    assertFound(
        List.of("c/agreement.yaml:20:10 reference-cycle: 'part_of' leads in a circle: c → d → c"),
        part("a", "b"),
        part("b", "c"),
        part("c", "d"),
        part("d", "c"),
        part("e", "d"));
  }

  @Test
  void allowsChainsAndCommonEnds() {
    assertFound(List.of(), part("a", "c"), part("b", "c"), part("c", "d"), part("d", "unknown"));
  }

  @Test
  void doesNotMixKeys() {
    assertFound(
        List.of(),
        TestAgreement.named("a").partOf("b").build(),
        TestAgreement.named("b").supersedes("a").build());
  }

  @Test
  void looksAtEveryKeyThatMustNotLeadInACircle() {
    assertFound(
        List.of(
            "a/agreement.yaml:21:13 reference-cycle: 'supersedes' leads in a circle: a → a",
            "a/agreement.yaml:22:9 reference-cycle: 'amends' leads in a circle: a → a",
            "c.yaml:5:9 reference-cycle: 'parent' leads in a circle: c → c",
            "d/domain.yaml:3:10 reference-cycle: 'broader' leads in a circle: d → d"),
        TestAgreement.named("a").supersedes("a").amends("a").build(),
        TestEntries.member("c", "c"),
        TestEntries.narrower("d", 1, "d"));
  }

  private static Entry part(String name, String whole) {
    return TestAgreement.named(name).partOf(whole).build();
  }

  private static void assertFound(List<String> expected, Entry... entries) {
    var found = new Diagnostics();
    CycleCheck.check(List.of(entries), found);
    assertEquals(expected, Given.printed(found.sorted()));
  }
}
