package akkord.view;

import akkord.route.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a page of a collection's list. */
final class ListBuilder {

  private final PageScope page;
  private final Target.ListPage target;

  private ListBuilder(PageScope page, Target.ListPage target) {
    this.page = page;
    this.target = target;
  }

  static ListView build(PageScope page, Target.ListPage target) {
    return new ListBuilder(page, target).build();
  }

  private ListView build() {
    var edition = page.edition();
    var words = page.words();
    var all = EntryOrder.of(target.collection(), edition);
    int size = edition.settings().pageSize();
    int from = (target.number() - 1) * size;
    var rows = new RowBuilder(page);
    var shown = all.subList(from, Math.min(from + size, all.size())).stream().map(rows::row);
    String title = words.name("collection", target.collection());
    String lead = words.name("collection-lead", target.collection());
    return new ListView(
        FrameBuilder.frame(page, Subject.website(name(title), lead, List.of(home()))),
        new Heading(
            words.of("list.count", edition.names().number(all.size())),
            Phrase.of(title),
            Phrase.of(lead),
            List.of(),
            null),
        shown.toList(),
        pages((all.size() + size - 1) / size));
  }

  private Link home() {
    return new HeadingBuilder(page).home();
  }

  /** Pages of one list are told apart by their numbers. */
  private String name(String title) {
    return target.number() == 1 ? title : page.words().of("list.page-name", title, target.number());
  }

  private ListView.@Nullable Pages pages(int count) {
    return count <= 1
        ? null
        : new ListView.Pages(
            page.words().of("list.here", target.number(), count),
            neighbour(target.number() - 1),
            neighbour(target.number() + 1));
  }

  private @Nullable Href neighbour(int number) {
    return page.find(new Target.ListPage(target.collection(), target.language(), number))
        .orElse(null);
  }
}
