package akkord.serve;

import java.time.Duration;

/**
 * How much the server puts up with.
 *
 * @param connections most connections at the same time; for a further one, the one goes whose
 *     request has been waited for longest; where all are being answered, it is told to come later
 * @param headBytes most bytes of a request's line and fields together
 * @param fields most fields of a request
 * @param head how long a request may take to arrive, from its first byte
 * @param idle how long a connection may wait for a request; an event stream gives a sign of life
 *     twice as often
 * @param write how long a client may take to accept an answer or an event
 * @param linger how long the server waits for a refused client to read the answer and go
 */
public record Limits(
    int connections,
    int headBytes,
    int fields,
    Duration head,
    Duration idle,
    Duration write,
    Duration linger) {

  /** The limits for people at work. */
  public static final Limits STANDARD =
      new Limits(
          256,
          8 << 10,
          100,
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1));
}
