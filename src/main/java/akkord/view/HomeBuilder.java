package akkord.view;

import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the first page of a language. */
final class HomeBuilder {

  private static final int NEWEST = 6;
  private static final EntryId ABOUT = new EntryId(Collection.PAGES, new Slug("about"));

  private HomeBuilder() {}

  static HomeView build(PageScope page) {
    var edition = page.edition();
    var rows = new RowBuilder(page);
    var title = edition.phrase(edition.settings().title());
    var tagline = edition.phrase(edition.settings().tagline());
    var newest = edition.site().relations().chronology().stream().limit(NEWEST).toList();
    return new HomeView(
        FrameBuilder.frame(page, Subject.website(title.text(), tagline.text(), List.of())),
        new Heading(null, title, tagline, List.of(), null),
        rows(Collection.BRIEFINGS, rows, edition),
        edition.entries(newest, Agreement.class).map(rows::row).toList(),
        new HeadingBuilder(page).list(Collection.AGREEMENTS),
        rows(Collection.DOMAINS, rows, edition),
        about(page));
  }

  private static List<EntryRow> rows(Collection collection, RowBuilder rows, Edition edition) {
    return EntryOrder.of(collection, edition).stream().map(rows::row).toList();
  }

  private static @Nullable Link about(PageScope page) {
    return page.edition().site().find(ABOUT).map((Entry about) -> page.link(about)).orElse(null);
  }
}
