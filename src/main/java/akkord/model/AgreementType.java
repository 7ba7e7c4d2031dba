package akkord.model;

/** The form of an agreement. */
public enum AgreementType {
  TREATY,
  EXECUTIVE_AGREEMENT,
  FRAMEWORK_AGREEMENT,
  IMPLEMENTING_ARRANGEMENT,
  PROJECT_ARRANGEMENT,
  MEMORANDUM_OF_UNDERSTANDING,
  MEMORANDUM_OF_COOPERATION,
  MEMORANDUM_OF_INTENT,
  LETTER_OF_INTENT,
  JOINT_STATEMENT,
  PARTNERSHIP,
  NETWORK,
  CONSULTATION,
  INVESTMENT,
  PROGRAMME,
  OTHER;

  /** How many parties an agreement of this form has at the least. */
  public int fewestParties() {
    return switch (this) {
      case INVESTMENT, PROGRAMME, OTHER -> 1;
      default -> 2;
    };
  }
}
