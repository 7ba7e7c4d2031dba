package akkord.external;

import akkord.diagnostic.Message;
import java.util.Objects;

/** Says that no host at all could be reached, so that the fault is on this side. */
public final class NetworkDownException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message reason;

  NetworkDownException(int hosts) {
    this(
        Message.of(
            "none of %s hosts could be reached, so the network seems to be down;"
                + " nothing was recorded",
            hosts));
  }

  private NetworkDownException(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** What is said to people. */
  public Message reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
