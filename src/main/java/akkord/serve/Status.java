package akkord.serve;

/** How a request is answered, as in RFC 9110, section 15. */
enum Status {
  OK(200, "OK"),
  FOUND(302, "Found"),
  BAD_REQUEST(400, "Bad Request"),
  FORBIDDEN(403, "Forbidden"),
  NOT_FOUND(404, "Not Found"),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
  REQUEST_TIMEOUT(408, "Request Timeout"),
  MISDIRECTED_REQUEST(421, "Misdirected Request"),
  FIELDS_TOO_LARGE(431, "Request Header Fields Too Large"),
  INTERNAL_ERROR(500, "Internal Server Error"),
  UNAVAILABLE(503, "Service Unavailable"),
  VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported");

  private final int code;
  private final String phrase;

  Status(int code, String phrase) {
    this.code = code;
    this.phrase = phrase;
  }

  /** Code and phrase, such as {@code 404 Not Found}. */
  @Override
  public String toString() {
    return code + " " + phrase;
  }
}
