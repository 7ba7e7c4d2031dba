package akkord.links;

/** What an earlier check has left can't be read, which its seal has not shown. */
final class DamagedMemoryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DamagedMemoryException(Exception cause) {
    super(cause);
  }
}
