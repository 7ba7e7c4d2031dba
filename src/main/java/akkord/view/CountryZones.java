package akkord.view;

import akkord.model.CountryCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The time zones of each country.
 *
 * @param byCountry the names of its zones, that of its capital first
 * @see <a href="https://www.iana.org/time-zones">IANA Time Zone Database</a>
 */
record CountryZones(Map<CountryCode, List<String>> byCountry) {

  /** No language tag, whose {@link Words} it would be taken for: a part has nine letters. */
  private static final String FILE = "timezones.properties";

  CountryZones {
    byCountry = Map.copyOf(byCountry);
  }

  /** The table that comes with the program. */
  static CountryZones load() {
    try (var file = Objects.requireNonNull(CountryZones.class.getResourceAsStream(FILE), FILE)) {
      var read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      var zones = new HashMap<CountryCode, List<String>>();
      for (String code : read.stringPropertyNames()) {
        CountryCode.parse(code)
            .ifPresent(country -> zones.put(country, List.of(read.getProperty(code).split(" "))));
      }
      return new CountryZones(zones);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** The zone of a country's capital, unless the other zone is one of the country's own. */
  Optional<ZoneId> abroad(CountryCode country, ZoneId other) {
    var zones = byCountry.getOrDefault(country, List.of());
    return zones.contains(other.getId()) ? Optional.empty() : capital(zones);
  }

  /** A JDK with older tables may not know a zone yet. */
  private static Optional<ZoneId> capital(List<String> zones) {
    return zones.stream()
        .findFirst()
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }
}
