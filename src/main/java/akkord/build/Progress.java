package akkord.build;

/** Is told how far a build has come; called by several threads, and must return quickly. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress UNTOLD = (stage, done, all) -> {};

  /**
   * The work that is going on now.
   *
   * @param stage what is done
   * @param done how much of it is done
   * @param all how much of it there is; 0 where that is not counted
   */
  void at(Stage stage, int done, int all);

  /** What takes time in a build, in its order. */
  enum Stage {
    READING,
    INDEXING,
    RENDERING,
    VERIFYING,
    PUBLISHING
  }
}
