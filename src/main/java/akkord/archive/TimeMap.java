package akkord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.http.WebAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a TimeMap, in which an archive lists its copies of a page. It is in the link format, but
 * archives differ in how they write it: whatever is no link with a date is passed over, and a list
 * that was cut is read as far as it goes. The time that it takes grows with the length alone.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7089#section-5">RFC 7089, section 5</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6690#section-2">RFC 6690, section 2</a>
 */
final class TimeMap {

  /** Longer addresses are passed over, as browsers and servers do. */
  private static final int LONGEST_ADDRESS = 4_000;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private final String text;
  private int at;

  private TimeMap(String text) {
    this.text = text;
  }

  /** The copies that are listed, the earliest first. */
  static List<Capture> captures(byte[] list) {
    return new TimeMap(new String(list, UTF_8)).captures();
  }

  /** The moment that an HTTP date names. */
  static Optional<Instant> date(String written) {
    try {
      return Optional.of(DATE.parse(written.strip(), Instant::from));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private List<Capture> captures() {
    var found = new ArrayList<Capture>();
    int open = text.indexOf('<');
    while (open >= 0) {
      int close = text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      at = close + 1;
      String address = close - open > LONGEST_ADDRESS ? "" : text.substring(open + 1, close);
      parameters().capture(address).ifPresent(found::add);
      open = text.indexOf('<', at);
    }
    found.sort(Comparator.comparing(Capture::at).thenComparing(c -> c.address().value()));
    return found;
  }

  /**
   * What is said of a link.
   *
   * @param relation its relation types, with spaces between them
   * @param date its date
   */
  private record Parameters(String relation, String date) {

    Optional<Capture> capture(String address) {
      boolean isMemento = SPACES.splitAsStream(relation).anyMatch("memento"::equalsIgnoreCase);
      return isMemento
          ? TimeMap.date(date)
              .flatMap(moment -> secure(address).map(found -> new Capture(found, moment)))
          : Optional.empty();
    }

    /** Archives that have long had certificates still list addresses without. */
    private static Optional<WebAddress> secure(String address) {
      return WebAddress.parse(address.strip().replaceFirst("(?i)^http:", "https:"))
          .map(a -> a.port() == 80 ? new WebAddress(a.scheme(), a.host(), 443, a.target()) : a);
    }
  }

  /** Reads up to the comma that ends a link, or to the next link where that is missing. */
  private Parameters parameters() {
    String relation = "";
    String date = "";
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '<') {
      if (text.charAt(at) == ';') {
        at++;
        String name = until("=;,<").strip().toLowerCase(Locale.ROOT);
        String value = value();
        relation = name.equals("rel") && relation.isEmpty() ? value : relation;
        date = name.equals("datetime") && date.isEmpty() ? value : date;
      } else {
        at++;
      }
    }
    return new Parameters(relation, date);
  }

  private String value() {
    if (at >= text.length() || text.charAt(at) != '=') {
      return "";
    }
    at++;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '"' ? quoted() : until(";,<").strip();
  }

  private String quoted() {
    var value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    at = Math.min(at + 1, text.length());
    return value.toString();
  }

  private String until(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }
}
