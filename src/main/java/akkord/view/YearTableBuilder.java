package akkord.view;

import akkord.model.Agreement;
import akkord.model.CountryCode;
import akkord.model.EntryId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the table of countries and years of a domain. */
final class YearTableBuilder {

  private static final int MOST_YEARS = 12;

  private final PageScope page;
  private final Edition edition;
  private final List<Period> periods;

  private YearTableBuilder(PageScope page, List<Agreement> agreements) {
    this.page = page;
    this.edition = page.edition();
    this.periods = periods(agreements.stream().map(TimelineBuilder::year).toList());
  }

  /** Some years: one, or all before one. */
  private record Period(int from, int to) {
    boolean has(Agreement agreement) {
      int year = TimelineBuilder.year(agreement);
      return from <= year && year <= to;
    }
  }

  /** The table of some agreements; none where there are none. */
  static @Nullable YearTable build(PageScope page, List<EntryId> ids) {
    var agreements = page.edition().entries(ids, Agreement.class).toList();
    return agreements.isEmpty() ? null : new YearTableBuilder(page, agreements).table(agreements);
  }

  /** The latest years in which there is something, and before them all others together. */
  private static List<Period> periods(List<Integer> years) {
    var distinct = years.stream().distinct().sorted().toList();
    int cut = Math.max(0, distinct.size() - MOST_YEARS);
    var periods = new ArrayList<Period>();
    if (cut > 0) {
      periods.add(new Period(Integer.MIN_VALUE, distinct.get(cut) - 1));
    }
    distinct.subList(cut, distinct.size()).forEach(year -> periods.add(new Period(year, year)));
    return periods;
  }

  private YearTable table(List<Agreement> agreements) {
    var countries = Countries.of(edition, agreements);
    return new YearTable(
        periods.stream().map(this::label).toList(),
        countries.all().stream().map(country -> row(country, countries)).toList());
  }

  private String label(Period period) {
    return period.from() == period.to()
        ? Integer.toString(period.to())
        : page.words().of("years.before", Integer.toString(period.to() + 1));
  }

  private YearTable.Row row(CountryCode country, Countries countries) {
    var agreements = countries.agreements(country);
    return new YearTable.Row(
        Countries.anchor(country),
        edition.names().of(country),
        periods.stream()
            .map(period -> cell(period, agreements.stream().filter(period::has).toList()))
            .toList(),
        edition.names().number(agreements.size()));
  }

  private YearTable.Cell cell(Period period, List<Agreement> agreements) {
    if (agreements.isEmpty()) {
      return new YearTable.Cell("–", null, null);
    }
    String count = edition.names().number(agreements.size());
    if (agreements.size() == 1) {
      var only = agreements.getFirst();
      return new YearTable.Cell(
          count,
          page.words().of("years.cell", count, edition.brief(only).text()),
          page.href(only.id()));
    }
    return new YearTable.Cell(
        count,
        page.words().of("years.cell", count, label(period)),
        Href.InSite.anchor("section--agreements"));
  }
}
