package akkord.external;

/** Is told how far a check has come; called by several threads, and must return quickly. */
@FunctionalInterface
public interface CheckProgress {

  /** Tells nobody. */
  CheckProgress UNTOLD = (done, all) -> {};

  /**
   * An address has been dealt with.
   *
   * @param done how many have been
   * @param all how many are asked for in this run
   */
  void checked(int done, int all);
}
