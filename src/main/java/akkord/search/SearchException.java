package akkord.search;

import java.util.Objects;

/** Says why no index could be made, in one line for people. */
public final class SearchException extends Exception {

  private static final long serialVersionUID = 1;

  SearchException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
