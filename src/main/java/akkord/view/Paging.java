package akkord.view;

import akkord.route.Target;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Divides a long list into pages.
 *
 * @param page the page of the list that is built
 * @param number its number, from 1
 * @param targets the list's pages by their numbers
 */
record Paging(PageScope page, int number, IntFunction<Target> targets) {

  /** The part of a list that this page shows. */
  <T> List<T> shown(List<T> all) {
    int size = size();
    int from = Math.min((number - 1) * size, all.size());
    return all.subList(from, Math.min(from + size, all.size()));
  }

  /** What this page is called: pages of one list are told apart by their numbers. */
  String name(String title) {
    return number == 1 ? title : page.words().of("list.page-name", title, number);
  }

  /** The way through a list of so many entries; none where one page holds them. */
  ListView.@Nullable Pages pages(int entries) {
    int count = Math.ceilDiv(entries, size());
    return count <= 1
        ? null
        : new ListView.Pages(
            page.words().of("list.here", number, count),
            neighbour(number - 1),
            neighbour(number + 1));
  }

  private int size() {
    return page.edition().settings().pageSize();
  }

  private @Nullable Href neighbour(int other) {
    return page.find(targets.apply(other)).orElse(null);
  }
}
