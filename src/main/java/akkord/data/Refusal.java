package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.location.Span;

/** Ends the reading of a file whose structure can't be trusted any further. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final DiagnosticCode code;
  private final transient Span span;

  Refusal(DiagnosticCode code, Span span, String message) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
  }

  DiagnosticCode code() {
    return code;
  }

  Span span() {
    return span;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
