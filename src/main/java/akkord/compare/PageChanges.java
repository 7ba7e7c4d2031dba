package akkord.compare;

import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Which pages came, went and changed between two states of a site; each list in the order of
 * addresses.
 *
 * @param changed pages of which readers are told something else
 * @param redrawn how many pages tell the same in other HTML
 */
public record PageChanges(List<Page> added, List<Page> removed, List<Page> changed, int redrawn) {

  public PageChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Whether all pages are as they were. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && redrawn == 0;
  }

  /**
   * A page.
   *
   * @param address below the site's own, such as {@code de/abkommen/rover/}
   * @param language of the page; none of one that is for all
   * @param kind what it is, such as {@code agreement}; empty where nobody knows
   */
  public record Page(String address, Optional<LanguageTag> language, String kind, String title) {}

  /**
   * A page with what it tells.
   *
   * @param words what readers are told, in a form that can be compared
   * @param whole all of the page that matters
   */
  public record Telling(Page page, String words, String whole) {}

  /** What changed from some pages to others, each by its address. */
  public static PageChanges between(
      SortedMap<String, Telling> before, SortedMap<String, Telling> after) {
    var added = new ArrayList<Page>();
    var changed = new ArrayList<Page>();
    int redrawn = 0;
    for (var telling : after.values()) {
      var old = before.get(telling.page().address());
      if (old == null) {
        added.add(telling.page());
      } else if (!old.words().equals(telling.words())) {
        changed.add(telling.page());
      } else if (!old.whole().equals(telling.whole())) {
        redrawn++;
      }
    }
    var removed =
        before.values().stream()
            .map(Telling::page)
            .filter(page -> !after.containsKey(page.address()))
            .toList();
    return new PageChanges(sorted(added), sorted(removed), sorted(changed), redrawn);
  }

  private static List<Page> sorted(List<Page> pages) {
    return pages.stream().sorted(Comparator.comparing(Page::address)).toList();
  }
}
