package akkord.cli;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;

/** A command that can't be run as it was given; the message says why and what to do. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message reason;

  UsageException(@Sentence String pattern, Object... arguments) {
    this(Message.of(pattern, arguments));
  }

  UsageException(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}
