package akkord.view;

import akkord.model.Collection;
import akkord.route.Filter;
import akkord.route.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a list on a page that is about something else: so many entries that the page
 * stays light, and a link to a list with all of them where those are not all.
 *
 * @param page the page that it stands on
 */
record Beginning(PageScope page) {

  private static final int MOST = 500;

  /** As much of a list as the page shows. */
  <T> List<T> of(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /**
   * The way to all agreements of which those of a list meet a condition; none where all stand
   * there.
   */
  @Nullable Link toAgreements(List<?> all, Filter filter) {
    return more(
        all, new Target.FilteredList(filter, page.edition().language(), 1), Collection.AGREEMENTS);
  }

  /** The way to all entries of a collection; none where all of a list stand there. */
  @Nullable Link toEntries(List<?> all, Collection collection) {
    var target = new Target.ListPage(collection, page.edition().language(), 1);
    return more(all, target, collection);
  }

  private @Nullable Link more(List<?> all, Target preferred, Collection collection) {
    if (all.size() <= MOST) {
      return null;
    }
    var names = page.edition().names();
    var href =
        page.find(preferred)
            .orElseGet(
                () -> page.href(new Target.ListPage(collection, page.edition().language(), 1)));
    String text = page.words().of("list.beginning", names.number(MOST), names.number(all.size()));
    return Link.of(href, text);
  }
}
