package akkord.view;

import akkord.model.Backlink.Place;
import akkord.model.Commitment;
import akkord.model.Commitment.Status;
import akkord.model.Word;
import akkord.view.AgreementView.CommitmentItem;
import akkord.view.AgreementView.Rung;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a commitment with its ladder. The rungs from announced to delivered are always there, so
 * that what is still to come can be seen as well as what nobody has documented.
 */
final class CommitmentBuilder {

  private static final Set<Status> USUAL = EnumSet.range(Status.ANNOUNCED, Status.DELIVERED);

  private final PageScope page;
  private final Edition edition;
  private final Citations citations;

  CommitmentBuilder(PageScope page, Citations citations) {
    this.page = page;
    this.edition = page.edition();
    this.citations = citations;
  }

  /** A commitment; its sources are numbered in the order of its history. */
  CommitmentItem item(Commitment commitment) {
    var place = new Place.OfCommitment(commitment.name());
    var steps = commitment.history().stream().map(step -> step(step, place)).toList();
    return new CommitmentItem(
        Anchors.of(place),
        edition.phrase(commitment.text()),
        commitment.actor().map(page::briefLink).orElse(null),
        commitment.due().map(edition.dates()::of).orElse(null),
        page.words().name("commitment", commitment.status()),
        Word.of(commitment.status()),
        statuses(commitment).stream().map(status -> rung(status, commitment, steps)).toList(),
        citations.cite(commitment.evidence(), place));
  }

  private AgreementView.Step step(Commitment.Step step, Place place) {
    return new AgreementView.Step(
        edition.dates().of(step.on()), citations.cite(step.evidence(), place));
  }

  /** What lapsed will not be delivered; whatever else the history names has its rung. */
  private static List<Status> statuses(Commitment commitment) {
    var statuses = EnumSet.copyOf(USUAL);
    if (commitment.status() == Status.LAPSED) {
      statuses.remove(Status.DELIVERED);
      statuses.add(Status.LAPSED);
    }
    commitment.history().forEach(step -> statuses.add(step.status()));
    return List.copyOf(statuses);
  }

  private Rung rung(Status status, Commitment commitment, List<AgreementView.Step> steps) {
    var history = commitment.history();
    var reached =
        IntStream.range(0, steps.size())
            .filter(i -> history.get(i).status() == status)
            .mapToObj(steps::get)
            .toList();
    boolean current = status == commitment.status();
    String key = current ? "current" : reached.isEmpty() ? missing(status, commitment) : "reached";
    return new Rung(
        page.words().name("commitment", status),
        key,
        note(key, reached),
        reached,
        current ? "step" : null);
  }

  /** Why a rung has no date: it is above the current one, or nobody has documented it. */
  private static String missing(Status status, Commitment commitment) {
    return switch (commitment.status()) {
      case UNKNOWN -> "unknown";
      case LAPSED -> "unproven";
      case ANNOUNCED, SIGNED, FUNDED, STARTED, DELIVERED ->
          status.compareTo(commitment.status()) > 0 ? "open" : "unproven";
    };
  }

  private @Nullable String note(String key, List<AgreementView.Step> reached) {
    return switch (key) {
      case "reached" -> null;
      case "current" ->
          reached.isEmpty()
              ? page.words().of("rung.current-undated")
              : page.words().of("rung.current");
      case "open" -> page.words().of("rung.open");
      case "unproven" -> page.words().of("rung.unproven");
      default -> page.words().of("rung.unknown");
    };
  }
}
