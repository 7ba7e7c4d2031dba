package akkord.view;

import akkord.model.EntryId;
import akkord.route.Target;
import java.util.List;

/** Builds the page in place of that of an entry which is left out. */
final class RevisionBuilder {

  private RevisionBuilder() {}

  /** The page, with a message for the edition that it belongs to, or else for each of them. */
  static RevisionView build(PageScope page, Target.InRevision target, List<Edition> editions) {
    var words = page.words();
    var subject = Subject.website(words.of("revision.title"), words.of("revision.text"), List.of());
    return new RevisionView(
        FrameBuilder.frame(page, subject),
        target.entry().toString(),
        editions.stream()
            .filter(edition -> page.isShared() || edition.language().equals(words.language()))
            .map(edition -> message(page, target.entry(), edition))
            .toList());
  }

  private static RevisionView.Message message(PageScope page, EntryId entry, Edition edition) {
    var words = edition.words();
    var list = new Target.ListPage(entry.collection(), edition.language(), 1);
    return new RevisionView.Message(
        edition.language().value(),
        words.of("revision.title"),
        words.of("revision.text"),
        List.of(
            Link.of(page.href(list), words.name("collection", entry.collection())),
            Link.of(page.href(new Target.Home(edition.language())), words.of("not-found.home"))));
  }
}
