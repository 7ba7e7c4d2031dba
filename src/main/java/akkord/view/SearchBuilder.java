package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.Overview;
import akkord.model.Page;
import akkord.model.Source;
import akkord.model.Term;
import akkord.route.Target;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the search page. */
final class SearchBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Words words;

  private SearchBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
  }

  static SearchView build(PageScope page) {
    return new SearchBuilder(page).build();
  }

  private SearchView build() {
    var opening = new OverviewOpening(page, Overview.SEARCH, words.of("search.lead"));
    return new SearchView(
        opening.frame(),
        opening.heading(),
        page.find(new Target.SearchIndex())
            .map(index -> new SearchView.Form(index, filters()))
            .orElse(null),
        Arrays.stream(Collection.values()).map(new HeadingBuilder(page)::list).toList());
  }

  private List<SearchView.Filter> filters() {
    return List.of(
        new SearchView.Filter(
            "collection",
            words.of("search.filter-collection"),
            words.of("search.any-collection"),
            collections()),
        new SearchView.Filter(
            "domain", words.of("search.filter-domain"), words.of("search.any-domain"), domains()),
        new SearchView.Filter(
            "country",
            words.of("search.filter-country"),
            words.of("search.any-country"),
            countries()),
        new SearchView.Filter(
            "year", words.of("search.filter-year"), words.of("search.any-year"), years()));
  }

  private List<SearchView.Option> collections() {
    return Arrays.stream(Collection.values())
        .map(collection ->
            new SearchView.Option(
                collection.folder(),
                Phrase.of(words.name("collection", collection)),
                words.name("kind", collection)))
        .toList();
  }

  private List<SearchView.Option> domains() {
    return edition.ordered(Collection.DOMAINS).stream()
        .map(domain ->
            new SearchView.Option(domain.id().name().value(), edition.brief(domain), null))
        .toList();
  }

  private List<SearchView.Option> countries() {
    var names = edition.names();
    return edition
        .site()
        .all(Actor.class)
        .map(Actor::country)
        .distinct()
        .sorted(names.alphabetical(names::of))
        .map(country -> new SearchView.Option(country.value(), Phrase.of(names.of(country)), null))
        .toList();
  }

  private List<SearchView.Option> years() {
    return edition.site().entries().values().stream()
        .flatMap(SearchBuilder::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(year -> new SearchView.Option(year, Phrase.of(year), null))
        .toList();
  }

  private static Stream<String> year(Entry entry) {
    Optional<EdtfDate> date =
        switch (entry) {
          case Agreement agreement -> Optional.of(agreement.date());
          case Briefing briefing -> Optional.of(briefing.on());
          case Source source -> Optional.of(source.issued());
          case Actor _, Domain _, Page _, Term _ -> Optional.empty();
        };
    return date.stream().map(on -> Integer.toString(on.first().getYear()));
  }
}
