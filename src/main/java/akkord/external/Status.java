package akkord.external;

/**
 * What status codes mean to a check.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-status-codes">RFC 9110</a>
 */
final class Status {

  static final int TOO_MANY_REQUESTS = 429;
  static final int UNAVAILABLE = 503;
  static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int VERSION_NOT_SUPPORTED = 505;

  /** The network wants somebody to log in before it lets anything through (RFC 6585). */
  private static final int NETWORK_LOGIN = 511;

  private Status() {}

  static boolean isSuccess(int status) {
    return status / 100 == 2 || status == RANGE_NOT_SATISFIABLE;
  }

  static boolean isPermanent(int status) {
    return status == 301 || status == 308;
  }

  static boolean isServerFault(int status) {
    return status >= 500 && status < 600;
  }

  /** Whether asking again may give another answer. */
  static boolean isPassing(int status) {
    return status == TOO_MANY_REQUESTS
        || status == 408
        || status == 425
        || (isServerFault(status)
            && status != NOT_IMPLEMENTED
            && status != VERSION_NOT_SUPPORTED
            && status != NETWORK_LOGIN);
  }

  /** Whether the server lets no program in, whatever there may be for people. */
  static boolean isBarred(int status) {
    return switch (status) {
      case 401, 402, 403, 407, TOO_MANY_REQUESTS, 451, NETWORK_LOGIN, 999 -> true;
      default -> false;
    };
  }

  /** Whether the server has answered HEAD with what it may not mean for GET. */
  static boolean isDoubtfulForHead(int status) {
    return status >= 400 && (status == 403 || !isBarred(status));
  }
}
