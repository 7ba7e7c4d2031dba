package akkord.view;

import akkord.model.EntryId;
import akkord.route.Target;
import java.util.List;
import java.util.Optional;

/** Builds the page at an entry's permanent address. */
final class PermalinkBuilder {

  private PermalinkBuilder() {}

  /** The page, with a version for each of the editions. */
  static PermalinkView build(PageScope page, EntryId id, List<Edition> editions) {
    var entry = page.edition().entry(id);
    String title = page.edition().writtenTitle(entry);
    String description = page.words().of("permalink.description", title);
    var subject = new Subject(title, description, "article", List.of(), Optional.of(entry));
    return new PermalinkView(
        FrameBuilder.frame(page, subject),
        id.toString(),
        editions.stream().map(edition -> version(page, id, edition)).toList());
  }

  private static PermalinkView.Version version(PageScope page, EntryId id, Edition edition) {
    return new PermalinkView.Version(
        edition.language().value(),
        edition.names().own(edition.language()),
        page.href(new Target.EntryPage(id, edition.language())),
        edition.title(edition.entry(id)));
  }
}
