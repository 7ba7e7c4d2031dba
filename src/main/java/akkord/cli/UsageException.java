package akkord.cli;

/** A command that can't be run as it was given; the message says why and what to do. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
