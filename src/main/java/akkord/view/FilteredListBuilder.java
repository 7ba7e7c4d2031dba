package akkord.view;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Word;
import akkord.route.Target;
import java.util.List;

/** Builds a page of the list of those agreements that meet a condition. */
final class FilteredListBuilder {

  private final PageScope page;
  private final Target.FilteredList target;
  private final Paging paging;

  private FilteredListBuilder(PageScope page, Target.FilteredList target) {
    this.page = page;
    this.target = target;
    this.paging =
        new Paging(
            page,
            target.number(),
            number -> new Target.FilteredList(target.filter(), target.language(), number));
  }

  static ListView build(PageScope page, Target.FilteredList target) {
    return new FilteredListBuilder(page, target).build();
  }

  private ListView build() {
    var edition = page.edition();
    var words = page.words();
    var headings = new HeadingBuilder(page);
    String condition = new FilterNames(edition).of(target.filter()).text();
    String title =
        words.of("filter.title", words.name("collection", Collection.AGREEMENTS), condition);
    String lead = words.of("filter-lead." + Word.of(target.filter().facet()), condition);
    var trail = List.of(headings.home(), headings.list(Collection.AGREEMENTS));
    var all = agreements();
    var rows = new RowBuilder(page);
    return new ListView(
        FrameBuilder.frame(page, Subject.website(paging.name(title), lead, trail)),
        new Heading(
            words.of("list.count", edition.names().number(all.size())),
            Phrase.of(title),
            Phrase.of(lead),
            List.of(),
            null),
        new FilterMenuBuilder(page).menu(),
        paging.shown(all).stream().map(edition::entry).map(rows::row).toList(),
        paging.pages(all.size()));
  }

  private List<EntryId> agreements() {
    var agreements = page.edition().filters().agreements().get(target.filter());
    return agreements == null ? List.of() : agreements;
  }
}
