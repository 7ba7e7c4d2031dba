package akkord.archive;

import akkord.http.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the pages of a host have gone as a whole, with the same paths.
 *
 * @param host the host without {@code www.}
 * @param from the first day of issue for which that holds
 * @param until the day from which on it no longer holds, which is that of the frozen copy
 * @param successor the host that has the pages now
 */
record HostRule(String host, LocalDate from, LocalDate until, String successor) {

  /**
   * The White House changes hands at noon on a 20 January; the National Archives keep the pages of
   * each president under their paths.
   *
   * @see <a
   *     href="https://www.obamalibrary.gov/research/archived-white-house-websites-and-social-media">
   *     Archived White House websites</a>
   */
  private static final List<HostRule> RULES =
      List.of(
          whiteHouse("obamawhitehouse", 2009, 2017),
          whiteHouse("trumpwhitehouse", 2017, 2021),
          whiteHouse("bidenwhitehouse", 2021, 2025),
          new HostRule(
              "bundesregierung.de", LocalDate.MIN, LocalDate.MAX, "archiv.bundesregierung.de"));

  private static HostRule whiteHouse(String name, int from, int until) {
    return new HostRule(
        "whitehouse.gov",
        LocalDate.of(from, 1, 20),
        LocalDate.of(until, 1, 20),
        name + ".archives.gov");
  }

  /** Where a page may have gone, in the order in which it is looked for. */
  static List<Move> of(WebAddress address, LocalDate issued) {
    return RULES.stream()
        .filter(rule -> rule.host.equals(bare(address.host())))
        .filter(rule -> !issued.isBefore(rule.from) && !issued.isAfter(rule.until))
        .map(rule -> rule.move(address))
        .toList();
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private Move move(WebAddress address) {
    return new Move(
        new WebAddress("https", successor, 443, address.target()),
        Optional.of(until).filter(day -> !day.equals(LocalDate.MAX)));
  }

  /**
   * Where a page may have gone.
   *
   * @param address its address there
   * @param frozen the day on which it was copied there; where none is known, the server has to say
   */
  record Move(WebAddress address, Optional<LocalDate> frozen) {}
}
