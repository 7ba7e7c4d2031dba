package akkord.route;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.model.Site;
import akkord.model.Word;
import akkord.trace.TracedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which agreements meet which conditions.
 *
 * @param agreements for each condition that some agreement meets, those that meet it, the latest
 *     first; the conditions in the order of their facets, then of their values' characters
 */
public record Filters(SequencedMap<Filter, List<EntryId>> agreements) {

  public Filters {
    agreements = TracedMap.of(agreements, filter -> filter, Whole.FILTERS);
  }

  /** The conditions that the agreements of a site meet. */
  public static Filters of(Site site) {
    var all =
        site.relations().chronology().stream()
            .flatMap(id -> site.find(id).stream())
            .filter(Agreement.class::isInstance)
            .map(Agreement.class::cast)
            .toList();
    var agreements = new LinkedHashMap<Filter, List<EntryId>>();
    for (var facet : Facet.values()) {
      var byValue = new TreeMap<String, List<EntryId>>();
      for (var agreement : all) {
        values(facet, agreement, site)
            .forEach(value ->
                byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(agreement.id()));
      }
      byValue.forEach((value, ids) -> agreements.put(new Filter(facet, value), List.copyOf(ids)));
    }
    return new Filters(agreements);
  }

  /**
   * What an agreement shows on a side, in the form of {@link Filter#value}: its domains, the
   * countries where its parties are at home, the years of its dates, its type, its status; each
   * once.
   */
  public static List<String> values(Facet facet, Agreement agreement, Site site) {
    return switch (facet) {
      case DOMAIN ->
          agreement.domains().stream().map(id -> id.value().name().value()).distinct().toList();
      case COUNTRY -> countries(agreement, site).distinct().sorted().toList();
      case YEAR ->
          agreement.dates().stream()
              .map(date -> Integer.toString(date.on().first().getYear()))
              .distinct()
              .sorted()
              .toList();
      case TYPE -> List.of(Word.of(agreement.type()));
      case STATUS -> List.of(Word.of(agreement.status()));
    };
  }

  private static Stream<String> countries(Agreement agreement, Site site) {
    return agreement.parties().stream()
        .flatMap(party -> site.find(party.actor().value()).stream())
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast)
        .map(actor -> actor.country().value().toLowerCase(Locale.ROOT));
  }
}
