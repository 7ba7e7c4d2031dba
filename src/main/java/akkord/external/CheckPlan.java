package akkord.external;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How external links are to be checked.
 *
 * @param today the day that goes into the ledger
 * @param scope which addresses are asked for
 * @param most the most addresses that are asked for, those not checked for longest first
 * @param agent how the program names itself to servers, with an address where it is explained
 * @param pause between two requests to one host
 * @param time for the whole run
 */
public record CheckPlan(
    LocalDate today, Scope scope, OptionalInt most, String agent, Duration pause, Duration time) {

  /** Which addresses are asked for. */
  public enum Scope {
    /** Those that the ledger does not know or whose knowledge is too old. */
    DUE,
    /** All. */
    ALL
  }
}
