package akkord.search;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Domain;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Page;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.Term;
import akkord.search.SearchDocument.Filter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells by which values of which filters an entry is found. */
record Filters(Site site) {

  SortedMap<Filter, List<String>> of(Entry entry) {
    var values = new TreeMap<Filter, List<String>>();
    values.put(Filter.COLLECTION, List.of(entry.id().collection().folder()));
    switch (entry) {
      case Agreement agreement -> {
        values.put(Filter.DOMAIN, names(agreement.domains()));
        values.put(Filter.COUNTRY, countries(agreement));
        values.put(Filter.YEAR, year(agreement.date()));
      }
      case Briefing briefing -> {
        values.put(Filter.DOMAIN, names(briefing.domains()));
        values.put(Filter.YEAR, year(briefing.on()));
      }
      case Domain domain -> values.put(Filter.DOMAIN, List.of(domain.id().name().value()));
      case Actor actor -> values.put(Filter.COUNTRY, List.of(actor.country().value()));
      case Source source -> values.put(Filter.YEAR, year(source.issued()));
      case Term _, Page _ -> {}
    }
    return values;
  }

  private List<String> countries(Agreement agreement) {
    return agreement.parties().stream()
        .flatMap(party -> site.find(party.actor().value()).stream())
        .filter(Actor.class::isInstance)
        .map(actor -> ((Actor) actor).country().value())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> names(List<Located<EntryId>> domains) {
    return domains.stream().map(domain -> domain.value().name().value()).distinct().toList();
  }

  private static List<String> year(EdtfDate date) {
    return List.of(Integer.toString(date.first().getYear()));
  }
}
