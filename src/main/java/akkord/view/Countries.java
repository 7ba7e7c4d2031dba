package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.CountryCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/**
 * Which agreements each country has: those in which somebody at home there takes part.
 *
 * @param all those with the most agreements first, then in order of their names
 * @param byCountry their agreements, in the order given
 */
record Countries(List<CountryCode> all, Map<CountryCode, List<Agreement>> byCountry) {

  Countries {
    all = List.copyOf(all);
    byCountry = Collections.unmodifiableMap(new LinkedHashMap<>(byCountry));
  }

  static Countries of(Edition edition, List<Agreement> agreements) {
    var byCountry = new LinkedHashMap<CountryCode, List<Agreement>>();
    for (var agreement : agreements) {
      for (var country : of(edition, agreement)) {
        byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(agreement);
      }
    }
    Comparator<CountryCode> byCount =
        Comparator.comparingInt(country -> -byCountry.getOrDefault(country, List.of()).size());
    Comparator<CountryCode> byName = edition.names().alphabetical(edition.names()::of);
    return new Countries(
        byCountry.keySet().stream()
            .sorted(byCount.thenComparing(byName).thenComparing(Comparator.naturalOrder()))
            .toList(),
        byCountry);
  }

  private static SequencedSet<CountryCode> of(Edition edition, Agreement agreement) {
    var countries = new LinkedHashSet<CountryCode>();
    agreement
        .parties()
        .forEach(party -> countries.add(((Actor) edition.entry(party.actor().value())).country()));
    return countries;
  }

  List<Agreement> agreements(CountryCode country) {
    return byCountry.getOrDefault(country, List.of());
  }

  /** The anchor of a country on a domain's page. */
  static String anchor(CountryCode country) {
    return "country--" + country.value().toLowerCase(Locale.ROOT);
  }
}
