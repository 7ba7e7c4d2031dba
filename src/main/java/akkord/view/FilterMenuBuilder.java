package akkord.view;

import akkord.model.AgreementStatus;
import akkord.model.AgreementType;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Word;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the choices by which the list of agreements can be shortened. */
final class FilterMenuBuilder {

  private final PageScope page;
  private final Edition edition;
  private final FilterNames names;

  FilterMenuBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.names = new FilterNames(edition);
  }

  /** The choices, unless there is nothing to choose from. */
  @Nullable FilterMenu menu() {
    var groups =
        Arrays.stream(Facet.values())
            .map(this::group)
            .filter(group -> !group.choices().isEmpty())
            .toList();
    return groups.isEmpty() ? null : new FilterMenu(all(), groups);
  }

  private FilterMenu.Choice all() {
    var target = new Target.ListPage(Collection.AGREEMENTS, edition.language(), 1);
    int count = edition.site().relations().chronology().size();
    return new FilterMenu.Choice(
        Link.of(page.href(target), page.words().of("filter.all")),
        "",
        edition.names().number(count),
        currentList());
  }

  private FilterMenu.Group group(Facet facet) {
    var choices = inOrder(facet).map(this::choice).flatMap(Optional::stream).toList();
    return new FilterMenu.Group(
        Word.of(facet), page.words().name("facet", facet), currentOf(facet), choices);
  }

  private @Nullable Phrase currentOf(Facet facet) {
    return page.target() instanceof Target.FilteredList(var filter, _, _) && filter.facet() == facet
        ? names.of(filter)
        : null;
  }

  /** The conditions of a facet as readers expect them. */
  private Stream<Filter> inOrder(Facet facet) {
    var met = edition.filters().agreements().keySet();
    return switch (facet) {
      case DOMAIN ->
          edition.ordered(Collection.DOMAINS).stream()
              .map(domain -> new Filter(facet, domain.id().name().value()));
      case COUNTRY ->
          met.stream()
              .filter(filter -> filter.facet() == facet)
              .sorted(edition.names().alphabetical(filter -> names.of(filter).text()));
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

  /** A condition, if an agreement meets it. */
  private Optional<FilterMenu.Choice> choice(Filter filter) {
    return Optional.ofNullable(edition.filters().agreements().get(filter))
        .map(agreements ->
            new FilterMenu.Choice(
                new Link(
                    page.href(new Target.FilteredList(filter, edition.language(), 1)),
                    names.of(filter)),
                filter.value(),
                edition.names().number(agreements.size()),
                current(filter)));
  }

  private @Nullable String currentList() {
    return page.target() instanceof Target.ListPage list ? current(list.number()) : null;
  }

  private @Nullable String current(Filter filter) {
    return page.target() instanceof Target.FilteredList list && list.filter().equals(filter)
        ? current(list.number())
        : null;
  }

  private static String current(int number) {
    return number == 1 ? "page" : "true";
  }
}
