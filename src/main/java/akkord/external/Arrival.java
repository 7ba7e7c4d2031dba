package akkord.external;

import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Question.Method;
import java.util.Optional;

/** How the way to an address has ended. */
sealed interface Arrival {

  /** The way that was gone. */
  Trail trail();

  /**
   * A server has given an answer that leads no further.
   *
   * @param method how it was asked; the body is empty for HEAD
   */
  record There(Trail trail, Method method, Reply reply) implements Arrival {}

  /** The last server gave no answer. */
  record Lost(Trail trail, Failed failed) implements Arrival {}

  /** The redirects lead nowhere. */
  record Astray(Trail trail, Reason reason) implements Arrival {}

  /**
   * A server could not be asked within this run.
   *
   * @param last what it said before, where it said anything
   */
  record PutOff(Trail trail, Optional<Reply> last) implements Arrival {}
}
