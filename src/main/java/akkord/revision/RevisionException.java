package akkord.revision;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;

/** The files of a revision can't be had. */
public final class RevisionException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message reason;

  RevisionException(@Sentence String pattern, Object... arguments) {
    this(Message.of(pattern, arguments));
  }

  private RevisionException(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Why, and the way out; one line without a full stop. */
  public Message reason() {
    return reason;
  }
}
