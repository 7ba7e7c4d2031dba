package akkord.view;

import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.CountryCode;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.Facet;
import akkord.model.Overview;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds the matrix of domains and countries. */
final class MatrixBuilder {

  private final PageScope page;
  private final Edition edition;
  private final Words words;
  private final Countries countries;

  private MatrixBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
    this.countries = Countries.of(edition, edition.site().all(Agreement.class).toList());
  }

  static MatrixView build(PageScope page) {
    return new MatrixBuilder(page).build();
  }

  private MatrixView build() {
    var opening = new OverviewOpening(page, Overview.MATRIX, words.of("matrix.lead"));
    var rows = edition.ordered(Collection.DOMAINS).stream().map(this::row).toList();
    return new MatrixView(
        opening.frame(),
        opening.heading(),
        countries.all().stream().map(this::country).toList(),
        rows,
        legend(),
        scope());
  }

  private MatrixView.Country country(CountryCode country) {
    var filter = new Filter(Facet.COUNTRY, country.value().toLowerCase(Locale.ROOT));
    return new MatrixView.Country(
        edition.names().of(country),
        page.find(new Target.FilteredList(filter, edition.language(), 1)).orElse(null));
  }

  private MatrixView.Row row(Entry entry) {
    var domain = (Domain) entry;
    var ids = edition.site().relations().agreementsOf().getOrDefault(domain.id(), List.of());
    var own = Countries.of(edition, edition.entries(ids, Agreement.class).toList());
    return new MatrixView.Row(
        page.briefLink(domain.id()),
        countries.all().stream().map(country -> cell(domain, own, country)).toList());
  }

  private MatrixView.Cell cell(Domain domain, Countries own, CountryCode country) {
    int count = own.agreements(country).size();
    if (count > 0) {
      String number = edition.names().number(count);
      return new MatrixView.Cell(
          "known",
          number,
          words.of(
              "matrix.cell", number, edition.brief(domain).text(), edition.names().of(country)),
          page.href(domain.id(), Countries.anchor(country)));
    }
    return domain.researched().contains(country)
        ? nothing("none-known")
        : nothing("not-researched");
  }

  private MatrixView.Cell nothing(String key) {
    return new MatrixView.Cell(key, words.of("matrix." + key), null, null);
  }

  private List<Fact> legend() {
    return new FactBuilder(page)
        .text("matrix.number", text("matrix.number-means"))
        .text("matrix.none-known", text("matrix.none-known-means"))
        .text("matrix.not-researched", text("matrix.not-researched-means"))
        .facts();
  }

  private String scope() {
    var researched =
        edition
            .site()
            .all(Domain.class)
            .flatMap(domain -> domain.researched().stream())
            .distinct()
            .map(edition.names()::of)
            .sorted(edition.names().alphabetical(name -> name))
            .toList();
    return researched.isEmpty()
        ? words.of("matrix.scope-none")
        : words.of("matrix.scope", edition.names().all(researched));
  }

  private Optional<String> text(String key) {
    return Optional.of(words.of(key));
  }
}
