package akkord.route;

import akkord.model.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Which pages the sitemap lists, and how it is divided: where there are more than the protocol
 * allows in one file, it lists its parts instead, each of which lists as many pages as it may.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
public final class Sitemaps {

  private static final int MOST_PAGES = 50_000;

  /** The protocol allows 50 MiB. */
  private static final int MOST_BYTES = 50_000_000;

  /** What stands around an address, in bytes; somewhat more than it really is. */
  private static final int AROUND_ADDRESS = 100;

  private Sitemaps() {}

  /** Whether search engines should know a page. */
  public static boolean isListed(Target target, Site site) {
    return switch (target) {
      case Target.EntryPage page -> Alternates.isInOwnLanguage(page, site);
      case Target.Entrance _,
          Target.Home _,
          Target.ListPage _,
          Target.FilteredList _,
          Target.OverviewPage _,
          Target.ChapterPage _,
          Target.Permalink _ ->
          true;
      case Target.SideBySide _,
          Target.InRevision _,
          Target.NotFound _,
          Target.Data _,
          Target.Preview _,
          Target.Asset _ ->
          false;
    };
  }

  /** How many pages a part lists; all but the last list so many. At least 1. */
  public static int pagesInPart(SitePlan plan, Site site) {
    return pagesInPart(plan.paths(), site);
  }

  private static int pagesInPart(Map<Target, SitePath> paths, Site site) {
    int base = site.settings().baseUrl().value().length();
    int longest =
        paths.entrySet().stream()
            .filter(planned -> isListed(planned.getKey(), site))
            .mapToInt(planned -> planned.getValue().value().length())
            .max()
            .orElse(0);
    int addresses = site.settings().languages().size() + 2; // its own, and that for all others
    int page = addresses * (base + longest + AROUND_ADDRESS);
    return Math.max(1, Math.min(MOST_PAGES, MOST_BYTES / page));
  }

  /** The addresses of the parts of the sitemap; none where one file has room for all pages. */
  static SequencedMap<Target, SitePath> parts(Map<Target, SitePath> paths, Site site) {
    long pages = paths.keySet().stream().filter(target -> isListed(target, site)).count();
    int each = pagesInPart(paths, site);
    var parts = new LinkedHashMap<Target, SitePath>();
    for (int number = 1; pages > each && (number - 1L) * each < pages; number++) {
      parts.put(new Target.SitemapPart(number), new SitePath("sitemap-" + number + ".xml"));
    }
    return parts;
  }
}
