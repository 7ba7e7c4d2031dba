package akkord.links;

import akkord.location.Location;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Collects the web addresses to which links of the site's files leave it. Mail boxes, telephone
 * numbers and addresses that hold their own content are none.
 */
final class OutwardUses {

  private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
  private static final Pattern INSIDE = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** Of an address on the server of a page, which nobody has said. */
  private static final String USUAL = "https:";

  /** More would have more files read once more for their lines and columns. */
  private static final int PLACES_KEPT = 5;

  private final SortedMap<String, Uses> uses = new TreeMap<>();

  private record Uses(TreeSet<String> fragments, List<Spot> places) {}

  /** Notes a link that leaves the site. */
  void add(Link link, Outline from) {
    address(trimmed(link.written()), from)
        .ifPresent(address -> {
          int hash = address.indexOf('#');
          String asked = hash < 0 ? address : address.substring(0, hash);
          var known =
              uses.computeIfAbsent(asked, _ -> new Uses(new TreeSet<>(), new ArrayList<>()));
          if (hash >= 0) {
            known.fragments().add(address.substring(hash + 1));
          }
          if (known.places().size() < PLACES_KEPT) {
            known.places().add(new Spot(from.file(), link.place()));
          }
        });
  }

  /** All addresses, in order. Reads the files that hold their first places once more. */
  List<OutwardUse> all(Positions positions, Readings readings)
      throws IOException, InterruptedException {
    var places = uses.values().stream().flatMap(use -> use.places().stream());
    positions.lookUp(places.toList(), readings);
    return uses.entrySet().stream()
        .map(use ->
            new OutwardUse(
                use.getKey(),
                use.getValue().fragments(),
                use.getValue().places().stream()
                    .map(
                        spot -> Location.at(readings.site().shown(spot.file()), positions.of(spot)))
                    .toList()))
        .toList();
  }

  private static Optional<String> address(String written, Outline from) {
    if (WEB.matcher(written).matches()) {
      return Optional.of(written);
    }
    if (SCHEME.matcher(written).matches()) {
      return Optional.empty();
    }
    // Without a scheme it can leave the site only by naming a server or by a foreign base.
    return written.startsWith("//")
        ? Optional.of(scheme(from) + written)
        : from.base().flatMap(base -> resolved(trimmed(base), written));
  }

  private static String scheme(Outline from) {
    return from.base()
        .map(OutwardUses::trimmed)
        .filter(base -> WEB.matcher(base).matches())
        .map(base -> base.substring(0, base.indexOf(':') + 1))
        .orElse(USUAL);
  }

  private static Optional<String> resolved(String base, String relative) {
    try {
      String from = base.startsWith("//") ? USUAL + base : base;
      return Optional.of(new URI(from).resolve(new URI(relative)).toString())
          .filter(address -> WEB.matcher(address).matches());
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static String trimmed(String written) {
    return INSIDE.matcher(AROUND.matcher(written).replaceAll("")).replaceAll("");
  }
}
