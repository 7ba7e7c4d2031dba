package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Span;

/** Ends the reading of a file whose structure can't be trusted any further. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final DiagnosticCode code;
  private final transient Span span;
  private final transient Message reason;

  Refusal(DiagnosticCode code, Span span, Message reason) {
    super(reason.toString(), null, false, false);
    this.code = code;
    this.span = span;
    this.reason = reason;
  }

  Refusal(DiagnosticCode code, Span span, @Sentence String pattern, Object... arguments) {
    this(code, span, Message.of(pattern, arguments));
  }

  DiagnosticCode code() {
    return code;
  }

  Span span() {
    return span;
  }

  Message reason() {
    return reason;
  }
}
