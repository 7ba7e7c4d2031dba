package akkord.view;

import akkord.model.Agreement;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Overview;
import akkord.model.Slug;
import akkord.route.HandbookPages;
import akkord.route.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the first page of a language. */
final class HomeBuilder {

  private static final int NEWEST = 6;
  private static final List<Collection> COUNTED =
      List.of(Collection.AGREEMENTS, Collection.DOMAINS, Collection.ACTORS, Collection.SOURCES);
  private static final EntryId ABOUT = new EntryId(Collection.PAGES, new Slug("about"));

  private HomeBuilder() {}

  static HomeView build(PageScope page) {
    var edition = page.edition();
    var rows = new RowBuilder(page);
    var title = edition.phrase(edition.settings().title());
    var tagline = edition.phrase(edition.settings().tagline());
    var newest = edition.site().relations().chronology().stream().limit(NEWEST).toList();
    return new HomeView(
        FrameBuilder.frame(page, subject(edition)),
        new Heading(null, title, tagline, List.of(), null),
        figures(page),
        rows(Collection.BRIEFINGS, rows, edition),
        edition.entries(newest, Agreement.class).map(rows::row).toList(),
        new HeadingBuilder(page).list(Collection.AGREEMENTS),
        rows(Collection.DOMAINS, rows, edition),
        overviews(page),
        about(page));
  }

  private static Subject subject(Edition edition) {
    var settings = edition.settings();
    return Subject.website(
        edition.written(settings.title()), edition.written(settings.tagline()), List.of());
  }

  private static List<HomeView.Figure> figures(PageScope page) {
    var edition = page.edition();
    var headings = new HeadingBuilder(page);
    return COUNTED.stream()
        .filter(collection -> !edition.site().all(collection).isEmpty())
        .map(collection ->
            new HomeView.Figure(
                edition.names().number(edition.site().all(collection).size()),
                headings.list(collection)))
        .toList();
  }

  private static List<HomeView.OverviewLink> overviews(PageScope page) {
    var headings = new HeadingBuilder(page);
    var links = new ArrayList<HomeView.OverviewLink>();
    for (var overview : Overview.values()) {
      if (overview == Overview.HANDBOOK) {
        handbook(page).ifPresent(links::add);
      } else {
        headings
            .overview(overview)
            .map(link -> overviewLink(page, overview, link.href(), null))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  /** The handbook, which may be there in other languages only. */
  private static Optional<HomeView.OverviewLink> handbook(PageScope page) {
    var edition = page.edition();
    return HandbookPages.nearest(Chapter.START, edition.language(), edition.plan())
        .filter(Target.OverviewPage.class::isInstance)
        .map(Target.OverviewPage.class::cast)
        .map(target ->
            overviewLink(
                page,
                Overview.HANDBOOK,
                page.href(target),
                target.language().equals(edition.language()) ? null : target.language().value()));
  }

  private static HomeView.OverviewLink overviewLink(
      PageScope page, Overview overview, Href href, @Nullable String hreflang) {
    var words = page.words();
    return new HomeView.OverviewLink(
        Link.of(href, words.name("overview", overview)),
        hreflang,
        words.name("overview-lead", overview));
  }

  private static List<EntryRow> rows(Collection collection, RowBuilder rows, Edition edition) {
    return edition.ordered(collection).stream().map(rows::row).toList();
  }

  private static @Nullable Link about(PageScope page) {
    return page.edition().site().find(ABOUT).map((Entry about) -> page.link(about)).orElse(null);
  }
}
