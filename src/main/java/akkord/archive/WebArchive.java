package akkord.archive;

import akkord.http.WebAddress;
import java.util.Optional;

/**
 * Web archives that speak Memento, in the order in which they are asked. Their addresses are those
 * that the aggregator MemGator keeps; archives that let no program in are left out.
 *
 * @see <a href="https://github.com/oduwsdl/MemGator/blob/master/docs/archives.json">MemGator's list
 *     of archives</a>
 */
enum WebArchive {
  INTERNET_ARCHIVE("https://web.archive.org/web/"),
  ARQUIVO_PT("https://arquivo.pt/wayback/"),
  ARCHIVE_IT("https://wayback.archive-it.org/all/"),
  LIBRARY_OF_CONGRESS("https://webarchive.loc.gov/all/");

  private final String timeGates;
  private final String host;

  WebArchive(String timeGates) {
    this.timeGates = timeGates;
    this.host = timeGates.substring("https://".length(), timeGates.indexOf('/', 8));
  }

  /** Where it lists all its copies of a page. */
  Optional<WebAddress> timeMap(WebAddress original) {
    return WebAddress.parse(timeGates + "timemap/link/" + original);
  }

  /** Where it leads to the copy of a page that is nearest to a day. */
  Optional<WebAddress> timeGate(WebAddress original) {
    return WebAddress.parse(timeGates + original);
  }

  /** Whether an address is one of its own. What it names elsewhere is not asked for. */
  boolean holds(WebAddress address) {
    return address.host().equals(host) && address.scheme().equals("https");
  }
}
