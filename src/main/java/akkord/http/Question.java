package akkord.http;

import java.time.Duration;

/**
 * One question to one server. No redirect is followed for it, and nothing is asked twice.
 *
 * @param address what is asked for
 * @param method how
 * @param headers further fields of the request; none may carry a cookie or credentials
 * @param limits what the answer may cost
 */
public record Question(WebAddress address, Method method, Headers headers, Limits limits) {

  /** The methods that change nothing on a server. */
  public enum Method {
    HEAD,
    GET
  }

  /**
   * What an answer may cost.
   *
   * @param time until it is there, from looking up the name on
   * @param bytes the most of a body that are read, after decoding; the rest is not fetched
   */
  public record Limits(Duration time, int bytes) {}
}
