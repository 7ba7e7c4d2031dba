package akkord.view;

import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Word;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.Arrays;
import java.util.Optional;
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
    var choices =
        edition.conditions(facet).stream().map(this::choice).flatMap(Optional::stream).toList();
    return new FilterMenu.Group(
        Word.of(facet), page.words().name("facet", facet), currentOf(facet), choices);
  }

  private @Nullable Phrase currentOf(Facet facet) {
    return page.target() instanceof Target.FilteredList(var filter, _, _) && filter.facet() == facet
        ? names.of(filter)
        : null;
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
