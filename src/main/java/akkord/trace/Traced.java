package akkord.trace;

import java.util.Set;

/**
 * Something that was made, with what was asked for it.
 *
 * @param value what it is
 * @param questions what was asked; shared, not copied, and changed by nobody
 */
public record Traced<T>(T value, Set<Object> questions) {

  /** Gives the value to something else that is made from it: that has asked the same then. */
  public T take() {
    questions.forEach(Trace::note);
    return value;
  }
}
