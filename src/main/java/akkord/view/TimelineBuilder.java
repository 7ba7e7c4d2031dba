package akkord.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Overview;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds the timeline. */
final class TimelineBuilder {

  private static final int MOST_MARKS = 60;
  private static final int MOST_IN_A_YEAR = 100;

  private final PageScope page;
  private final Edition edition;
  private final Words words;

  private TimelineBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
  }

  static TimelineView build(PageScope page) {
    return new TimelineBuilder(page).build();
  }

  private TimelineView build() {
    var agreements =
        edition
            .site()
            .all(Agreement.class)
            .sorted(Comparator.comparing(Agreement::date).thenComparing(Agreement::id))
            .toList();
    var byYear =
        agreements.stream().collect(groupingBy(TimelineBuilder::year, TreeMap::new, toList()));
    var opening = new OverviewOpening(page, Overview.TIMELINE, words.of("timeline.lead"));
    var drawing = agreements.isEmpty() ? null : drawing(agreements);
    var years = byYear.entrySet().stream().map(y -> year(y.getKey(), y.getValue())).toList();
    return new TimelineView(opening.frame(), opening.heading(), drawing, years);
  }

  private TimelineView.Drawing drawing(List<Agreement> agreements) {
    String description =
        words.of(
            "timeline.description",
            edition.names().number(agreements.size()),
            Integer.toString(year(agreements.getFirst())),
            Integer.toString(year(agreements.getLast())));
    return agreements.size() <= MOST_MARKS
        ? new TimelineMarks(page, agreements).draw(description)
        : new TimelineColumns(page, agreements).draw(description);
  }

  /** The year that an agreement is filed under. */
  static int year(Agreement agreement) {
    return agreement.date().first().getYear();
  }

  /** The anchor of a year. */
  static String anchor(int year) {
    return "year--" + year;
  }

  private TimelineView.Year year(int year, List<Agreement> agreements) {
    return new TimelineView.Year(
        anchor(year),
        Integer.toString(year),
        agreements.stream().limit(MOST_IN_A_YEAR).map(this::entry).toList(),
        more(year, agreements.size()));
  }

  private @Nullable Link more(int year, int count) {
    if (count <= MOST_IN_A_YEAR) {
      return null;
    }
    var filter = new Filter(Facet.YEAR, Integer.toString(year));
    var href =
        page.find(new Target.FilteredList(filter, edition.language(), 1))
            .orElseGet(
                () -> page.href(new Target.ListPage(Collection.AGREEMENTS, edition.language(), 1)));
    return Link.of(href, words.of("timeline.more", edition.names().number(count)));
  }

  private TimelineView.Entry entry(Agreement agreement) {
    return new TimelineView.Entry(
        page.link(agreement),
        words.name("type", agreement.type()),
        agreement.dates().stream().map(this::moment).toList());
  }

  private TimelineView.Moment moment(AgreementDate date) {
    return new TimelineView.Moment(words.name("date", date.kind()), edition.dates().of(date.on()));
  }
}
