package akkord.view;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.route.Target;
import akkord.route.Target.FeedFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What machines can read in place of a page or beside it.
 *
 * @param page the page
 */
record MachineVersions(PageScope page) {

  List<PageFrame.MachineVersion> all() {
    var all = new ArrayList<PageFrame.MachineVersion>();
    if (page.target() instanceof Target.Page shown) {
      page.find(new Target.Twin(shown))
          .ifPresent(href -> all.add(new PageFrame.MachineVersion("application/json", null, href)));
    }
    domain().ifPresent(domain -> addFeeds(all, Optional.of(domain)));
    addFeeds(all, Optional.empty());
    return all;
  }

  private Optional<EntryId> domain() {
    return page.target() instanceof Target.EntryPage(var entry, _)
            && entry.collection() == Collection.DOMAINS
        ? Optional.of(entry)
        : Optional.empty();
  }

  private void addFeeds(List<PageFrame.MachineVersion> all, Optional<EntryId> domain) {
    var edition = page.edition();
    var texts = new FeedTexts(edition.settings(), edition.words());
    String title =
        domain
            .map(id -> texts.titleOf(edition.writtenTitle(edition.entry(id))))
            .orElseGet(() -> edition.settings().name(edition.language()));
    for (var format : FeedFormat.values()) {
      page.find(new Target.Feed(format, edition.language(), domain))
          .ifPresent(href -> all.add(new PageFrame.MachineVersion(mediaType(format), title, href)));
    }
  }

  private static String mediaType(FeedFormat format) {
    return switch (format) {
      case ATOM -> "application/atom+xml";
      case JSON_FEED -> "application/feed+json";
    };
  }
}
