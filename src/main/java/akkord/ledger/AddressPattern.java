package akkord.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses are meant. Each {@code *} stands for any characters, or none; everything else for
 * itself.
 *
 * @param parts what stands between the stars, in order; one part is a whole address
 */
record AddressPattern(List<String> parts) {

  /** No address. */
  static final AddressPattern NONE = new AddressPattern(List.of(""));

  private static final int LONGEST = 2_000;

  /** More than a scheme and stars, so that nobody lets everything pass. */
  private static final Pattern FORM = Pattern.compile("https?://\\S*[A-Za-z0-9]\\S*");

  AddressPattern {
    parts = List.copyOf(parts);
  }

  static Optional<AddressPattern> parse(String written) {
    return written.length() <= LONGEST && FORM.matcher(written).matches()
        ? Optional.of(new AddressPattern(Arrays.asList(written.split("\\*", -1))))
        : Optional.empty();
  }

  /** This very address; stars in it are nothing but stars. */
  static AddressPattern exactly(String address) {
    int hash = address.indexOf('#');
    return new AddressPattern(List.of(hash < 0 ? address : address.substring(0, hash)));
  }

  /** Whether an address is meant; the time grows with the lengths of both only. */
  boolean matches(String address) {
    if (parts.size() == 1) {
      return address.equals(parts.getFirst());
    }
    var last = parts.getLast();
    if (!address.startsWith(parts.getFirst())) {
      return false;
    }
    int at = parts.getFirst().length();
    for (var part : parts.subList(1, parts.size() - 1)) {
      int found = address.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return address.length() - last.length() >= at && address.endsWith(last);
  }
}
