package akkord.view;

import akkord.model.AgreementStatus;
import akkord.model.AgreementType;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Word;
import akkord.route.Filter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order in which menus show the conditions of a facet to readers of a language. */
final class FilterOrder {

  private FilterOrder() {}

  /** All conditions that an agreement meets or could meet, as readers expect them. */
  static List<Filter> of(Facet facet, Edition edition) {
    return inOrder(facet, edition).toList();
  }

  private static Stream<Filter> inOrder(Facet facet, Edition edition) {
    var met = edition.filters().agreements().keySet();
    return switch (facet) {
      case DOMAIN ->
          edition.ordered(Collection.DOMAINS).stream()
              .map(domain -> new Filter(facet, domain.id().name().value()));
      case COUNTRY -> {
        var names = new FilterNames(edition);
        yield met.stream()
            .filter(filter -> filter.facet() == facet)
            .sorted(edition.names().alphabetical(filter -> names.of(filter).text()));
      }
      case YEAR ->
          met.stream()
              .filter(filter -> filter.facet() == facet)
              .sorted(Comparator.comparing(Filter::value).reversed());
      case TYPE -> Arrays.stream(AgreementType.values()).map(type -> filter(facet, type));
      case STATUS -> Arrays.stream(AgreementStatus.values()).map(status -> filter(facet, status));
    };
  }

  private static Filter filter(Facet facet, Enum<?> value) {
    return new Filter(facet, Word.of(value));
  }
}
