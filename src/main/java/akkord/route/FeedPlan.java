package akkord.route;

import akkord.model.Domain;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.route.Target.FeedFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the feeds their addresses: each stands in the folder of the page that it belongs to, which
 * is the home page of a language or the page of a domain.
 *
 * @param site the site
 * @param paths the addresses so far, in which those pages are
 */
record FeedPlan(Site site, Map<Target, SitePath> paths) {

  void plan() {
    if (!site.settings().outputs().contains(Output.FEEDS)) {
      return;
    }
    for (var language : site.settings().languages()) {
      planBeside(new Target.Home(language), language, Optional.empty());
      site.all(Domain.class)
          .map(Domain::id)
          .forEach(id -> planBeside(new Target.EntryPage(id, language), language, Optional.of(id)));
    }
  }

  /** A page whose own address was taken has no feed. */
  private void planBeside(Target page, LanguageTag language, Optional<EntryId> domain) {
    var path = paths.get(page);
    if (path != null) {
      for (var format : FeedFormat.values()) {
        paths.put(
            new Target.Feed(format, language, domain),
            new SitePath(path.address() + fileName(format)));
      }
    }
  }

  private static String fileName(FeedFormat format) {
    return switch (format) {
      case ATOM -> "feed.xml";
      case JSON_FEED -> "feed.json";
    };
  }
}
