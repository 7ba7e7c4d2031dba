package akkord.model;

import java.util.List;

/**
 * One who takes part in an agreement.
 *
 * @param actor who
 * @param role in which role
 * @param signedBy the persons who signed
 * @param evidence what it rests on
 */
public record Party(
    Located<EntryId> actor, Role role, List<String> signedBy, List<Evidence> evidence) {

  public Party {
    signedBy = List.copyOf(signedBy);
    evidence = List.copyOf(evidence);
  }

  /** What a party does. */
  public enum Role {
    SIGNATORY,
    PARTY,
    HOST,
    FUNDER,
    PARTICIPANT,
    WITNESS
  }
}
