package akkord.view;

import akkord.model.Collection;
import akkord.model.Overview;
import akkord.route.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the page that stands in for those that don't exist. */
final class NotFoundBuilder {

  private NotFoundBuilder() {}

  /** The page, with a message for each of the editions. */
  static NotFoundView build(PageScope page, List<Edition> editions) {
    var words = page.words();
    var subject =
        Subject.website(words.of("not-found.title"), words.of("not-found.text"), List.of());
    return new NotFoundView(
        FrameBuilder.frame(page, subject),
        editions.stream().map(edition -> message(page, edition)).toList());
  }

  private static NotFoundView.Message message(PageScope page, Edition edition) {
    var words = edition.words();
    var ways = new ArrayList<Link>();
    ways.add(Link.of(page.href(new Target.Home(edition.language())), words.of("not-found.home")));
    Arrays.stream(Collection.values())
        .filter(collection -> collection != Collection.PAGES)
        .filter(collection -> !edition.site().all(collection).isEmpty())
        .forEach(collection -> ways.add(list(page, edition, collection)));
    page.find(new Target.OverviewPage(Overview.SEARCH, edition.language()))
        .map(href -> Link.of(href, words.name("overview", Overview.SEARCH)))
        .ifPresent(ways::add);
    return new NotFoundView.Message(
        edition.language().value(),
        words.of("not-found.title"),
        words.of("not-found.text"),
        words.of("not-found.nearest"),
        ways);
  }

  private static Link list(PageScope page, Edition edition, Collection collection) {
    var target = new Target.ListPage(collection, edition.language(), 1);
    return Link.of(page.href(target), edition.words().name("collection", collection));
  }
}
