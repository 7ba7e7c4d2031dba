package akkord.markdown;

/** Ends the reading of a text that takes too long; it never leaves this package. */
final class DeadlineException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
