package akkord.webpage;

import akkord.http.Reach;
import akkord.model.SafeUrl;
import java.time.Duration;

/**
 * Asks for a page.
 *
 * @param address a web address
 * @param reach where it may lead
 * @param agent how the program names itself to the server
 * @param limits what a page may cost
 */
public record PageRequest(SafeUrl address, Reach reach, String agent, Limits limits) {

  /**
   * What a page may cost.
   *
   * @param time until it is there, redirects included
   * @param bytes the most that are read
   * @param redirects the most that are followed
   */
  public record Limits(Duration time, int bytes, int redirects) {

    /** Enough for pages that are written for people. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(10), 2 * 1024 * 1024, 5);
  }

  /** Asks within the usual limits. */
  public PageRequest(SafeUrl address, Reach reach, String agent) {
    this(address, reach, agent, Limits.USUAL);
  }
}
