package akkord.model;

/** What became of an agreement. */
public enum AgreementStatus {
  REPORTED,
  ANNOUNCED,
  SIGNED,
  IN_FORCE,
  ACTIVE,
  EXTENDED,
  SUPERSEDED,
  ENDED,
  UNKNOWN
}
