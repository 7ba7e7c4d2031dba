package akkord.view;

import akkord.model.Collection;
import akkord.route.Target;
import java.util.List;
import java.util.stream.Stream;

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
    var home = Link.of(page.href(new Target.Home(edition.language())), words.of("not-found.home"));
    var lists =
        Stream.of(Collection.BRIEFINGS, Collection.AGREEMENTS, Collection.DOMAINS)
            .map(collection -> list(page, edition, collection));
    return new NotFoundView.Message(
        edition.language().value(),
        words.of("not-found.title"),
        words.of("not-found.text"),
        Stream.concat(Stream.of(home), lists).toList());
  }

  private static Link list(PageScope page, Edition edition, Collection collection) {
    var target = new Target.ListPage(collection, edition.language(), 1);
    return Link.of(page.href(target), edition.words().name("collection", collection));
  }
}
