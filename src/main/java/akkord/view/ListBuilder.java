package akkord.view;

import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.route.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a page of a collection's list. */
final class ListBuilder {

  private final PageScope page;
  private final Target.ListPage target;
  private final Paging paging;

  private ListBuilder(PageScope page, Target.ListPage target) {
    this.page = page;
    this.target = target;
    this.paging =
        new Paging(
            page,
            target.number(),
            number -> new Target.ListPage(target.collection(), target.language(), number));
  }

  static ListView build(PageScope page, Target.ListPage target) {
    return new ListBuilder(page, target).build();
  }

  private ListView build() {
    var edition = page.edition();
    var words = page.words();
    var all = edition.ordered(target.collection());
    var rows = new RowBuilder(page);
    String title = words.name("collection", target.collection());
    String lead = words.name("collection-lead", target.collection());
    var trail = List.of(new HeadingBuilder(page).home());
    return new ListView(
        FrameBuilder.frame(page, Subject.website(paging.name(title), lead, trail)),
        new Heading(
            words.of("list.count", edition.names().number(all.size())),
            Phrase.of(title),
            Phrase.of(lead),
            List.of(),
            null),
        filters(),
        paging.shown(all).stream().map(entry -> row(rows, entry)).toList(),
        paging.pages(all.size()));
  }

  private static EntryRow row(RowBuilder rows, Entry entry) {
    return entry instanceof Agreement agreement ? rows.filterable(agreement) : rows.row(entry);
  }

  private @Nullable FilterMenu filters() {
    return target.collection() == Collection.AGREEMENTS ? new FilterMenuBuilder(page).menu() : null;
  }
}
