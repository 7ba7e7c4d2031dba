package akkord.search;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.util.Objects;

/** Says why no index could be made, in one line for people. */
public final class SearchException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message reason;

  SearchException(@Sentence String pattern, Object... arguments) {
    this(Message.of(pattern, arguments));
  }

  private SearchException(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  public Message reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
