package akkord.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that was promised.
 *
 * @param name its anchor on the page, unique in its agreement
 * @param text what was promised
 * @param actor by whom
 * @param due until when
 * @param status how far it has come
 * @param history how it came there, in the order written
 * @param evidence what the promise rests on
 */
public record Commitment(
    Slug name,
    LocalizedText text,
    Optional<Located<EntryId>> actor,
    Optional<EdtfDate> due,
    Status status,
    List<Step> history,
    List<Evidence> evidence) {

  public Commitment {
    history = List.copyOf(history);
    evidence = List.copyOf(evidence);
  }

  /** How far a commitment has come. */
  public enum Status {
    ANNOUNCED,
    SIGNED,
    FUNDED,
    STARTED,
    DELIVERED,
    LAPSED,
    UNKNOWN
  }

  /**
   * A step on the way.
   *
   * @param status what was reached
   * @param on when
   * @param evidence what it rests on
   */
  public record Step(Status status, EdtfDate on, List<Evidence> evidence) {
    public Step {
      evidence = List.copyOf(evidence);
    }
  }
}
