package akkord.assemble;

import static akkord.assemble.Checked.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.assemble.EntryChecks.Checking;
import akkord.assemble.EntryChecks.Light;
import akkord.assemble.KnownChecks.Findings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.location.SourcePath;
import akkord.model.Draft;
import akkord.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was found before is found again only where checking would find the same. */
class KnownChecksTest {

  private static final List<Diagnostic> BEFORE = List.of(finding("before"));
  private static final List<Diagnostic> NOW = List.of(finding("now"));
  private static final Checking CHECKING = _ -> NOW;

  private final Entry rover = TestAgreement.named("rover").reviewBy("2024-07-01").build();
  private final Draft draft = new TestSite().draft(rover);

  private static Diagnostic finding(String text) {
    return new Diagnostic(DiagnosticCode.PARITY, Given.place("x:1:1"), "%s", text);
  }

  private Optional<Findings> earlier(LocalDate day) {
    return Optional.of(new Findings(Light.of(draft), day, Map.of(rover.id(), BEFORE)));
  }

  private List<Diagnostic> found(KnownChecks known, Draft now) {
    return known.over(now, TODAY, Set.of(), CHECKING).of(rover);
  }

  @Test
  void anEntryThatHasNotChangedIsNotCheckedAgain() {
    assertEquals(BEFORE, found(new KnownChecks(earlier(TODAY), _ -> true), draft));
  }

  @Test
  void anEntryThatHasChangedIsChecked() {
    assertEquals(NOW, found(new KnownChecks(earlier(TODAY), _ -> false), draft));
  }

  @Test
  void anEntryOfWhichNothingIsKnownIsChecked() {
    assertEquals(NOW, found(new KnownChecks(Optional.empty(), _ -> true), draft));
    var ofOthers = new Findings(Light.of(draft), TODAY, Map.of());
    assertEquals(NOW, found(new KnownChecks(Optional.of(ofOthers), _ -> true), draft));
  }

  @Test
  void allAreCheckedWhereSomethingElseThatCountsHasChanged() {
    var other = new TestSite().translationsRequired().draft(rover);
    assertEquals(NOW, found(new KnownChecks(earlier(TODAY), _ -> true), other));
  }

  @Test
  void anEntryIsCheckedWhereItsReviewHasBecomeOverdue() {
    var known = new KnownChecks(earlier(TODAY), _ -> true);
    var later = LocalDate.of(2024, 7, 2);
    assertEquals(NOW, known.over(draft, later, Set.of(), CHECKING).of(rover));
    var overdueBefore = new KnownChecks(earlier(later), _ -> true);
    assertEquals(
        BEFORE, overdueBefore.over(draft, LocalDate.of(2024, 7, 3), Set.of(), CHECKING).of(rover));
    var lastDay = LocalDate.of(2024, 7, 1);
    assertEquals(BEFORE, known.over(draft, lastDay, Set.of(), CHECKING).of(rover));
  }

  @Test
  void whatIsFoundIsLeftForTheNextRun() {
    var known = new KnownChecks(Optional.empty(), _ -> true);
    found(known, draft);
    assertEquals(
        new Findings(Light.of(draft), TODAY, Map.of(rover.id(), NOW)), known.findings(TODAY));
    var again = new KnownChecks(earlier(TODAY), _ -> true);
    found(again, draft);
    assertEquals(Map.of(rover.id(), BEFORE), again.findings(TODAY).byEntry());
  }

  @Test
  void anEntryWithAMistakeIsNeitherKnownNorLeft() {
    var known = new KnownChecks(earlier(TODAY), _ -> true);
    var wrong = Set.of(new SourcePath("rover/de.md"));
    assertEquals(NOW, known.over(draft, TODAY, wrong, CHECKING).of(rover));
    assertEquals(Map.of(), known.findings(TODAY).byEntry());
  }
}
