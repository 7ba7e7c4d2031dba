package akkord.view;

import static akkord.view.SampleText.both;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Commitment;
import akkord.model.Commitment.Status;
import akkord.model.Slug;
import akkord.route.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LadderTest {

  @Test
  void tellsWhatIsReachedDocumentedAndOpen() {
    assertEquals(
        List.of(
            "announced: unproven, not documented",
            "signed: reached 9 April 2024",
            "funded: current 10 April 2024, where it stands now",
            "started: open, open",
            "delivered: open, open"),
        ladder(
            Status.FUNDED, step(Status.SIGNED, "2024-04-09"), step(Status.FUNDED, "2024-04-10")));
  }

  @Test
  void aCurrentRungWithoutADateSaysSo() {
    assertEquals(
        "announced: current, where it stands now, date not documented",
        ladder(Status.ANNOUNCED).getFirst());
  }

  @Test
  void whatLapsedIsNotDelivered() {
    assertEquals(
        List.of(
            "announced: reached 2023",
            "signed: unproven, not documented",
            "funded: unproven, not documented",
            "started: unproven, not documented",
            "lapsed: current 2024, where it stands now"),
        ladder(Status.LAPSED, step(Status.ANNOUNCED, "2023"), step(Status.LAPSED, "2024")));
  }

  @Test
  void ofAnUnknownStateNothingIsOpen() {
    assertEquals(
        List.of(
            "announced: reached 2023",
            "signed: unknown, not known",
            "funded: unknown, not known",
            "started: unknown, not known",
            "delivered: unknown, not known"),
        ladder(Status.UNKNOWN, step(Status.ANNOUNCED, "2023")));
  }

  @Test
  void noStepOfTheHistoryIsLost() {
    assertEquals(
        "started: reached 2023 2025",
        ladder(
                Status.DELIVERED,
                step(Status.STARTED, "2023"),
                step(Status.LAPSED, "2024"),
                step(Status.STARTED, "2025"))
            .get(3));
  }

  private static Commitment.Step step(Status status, String date) {
    return new Commitment.Step(status, SampleSite.date(date), List.of());
  }

  private static List<String> ladder(Status status, Commitment.Step... history) {
    var edition = SampleSite.edition(Words.of(SampleText.EN));
    var id = SampleText.id(Collection.AGREEMENTS, "rover");
    var page = new PageScope(edition, new Target.EntryPage(id, SampleText.EN));
    var citations = new Citations(page, (Agreement) edition.entry(id));
    var commitment =
        new Commitment(
            new Slug("promise"),
            both("Zusage", "Promise"),
            Optional.empty(),
            Optional.empty(),
            status,
            List.of(history),
            List.of());
    return new CommitmentBuilder(page, citations)
        .item(commitment).rungs().stream().map(LadderTest::told).toList();
  }

  private static String told(AgreementView.Rung rung) {
    var dates = rung.steps().stream().map(step -> step.on().text().replace('\u00A0', ' '));
    String reached = String.join(" ", Stream.concat(Stream.of(rung.key()), dates).toList());
    return rung.name() + ": " + reached + (rung.note() == null ? "" : ", " + rung.note());
  }
}
