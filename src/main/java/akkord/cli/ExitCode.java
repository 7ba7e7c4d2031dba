package akkord.cli;

/** How a command ended, as the shell sees it. */
public enum ExitCode {
  /** No errors; there may be warnings. */
  DONE(0),
  /** The content or a link has errors. */
  CONTENT_HAS_ERRORS(1),
  /** The command can't be run as it was given. */
  WRONG_USAGE(2),
  /** Disk, memory, rights or another build are in the way. */
  MACHINE_FAILED(3),
  /** A bug of Akkord. */
  BUG(4);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  /** The number that the shell sees. */
  public int value() {
    return value;
  }
}
