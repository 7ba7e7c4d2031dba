package akkord.view;

import akkord.linkeddata.LinkedData;
import akkord.linkeddata.PageDescription;
import akkord.linkeddata.StructuredData;
import akkord.route.SitePath;
import akkord.route.Target;
import java.util.Optional;

/**
 * Tells structured data what a page is.
 *
 * @param page the page
 * @param subject what it is about
 */
record PageDescriptions(PageScope page, Subject subject) {

  private static final String UP = "../";

  /** The page's structured data; empty for a page that stands in for another one. */
  Optional<StructuredData> structuredData(Phrase here) {
    var edition = page.edition();
    return page.target() instanceof Target.Page shown
            && !(shown instanceof Target.NotFound || shown instanceof Target.InRevision)
        ? Optional.of(
            new LinkedData(edition.site(), edition.plan())
                .of(
                    new PageDescription(
                        shown,
                        edition.language(),
                        subject.name(),
                        subject.description(),
                        subject.entry(),
                        subject.trail().stream().map(this::step).toList(),
                        here.text())))
        : Optional.empty();
  }

  private PageDescription.Step step(Link above) {
    return new PageDescription.Step(above.text().text(), absolute(above.href()));
  }

  /**
   * As the canonical addresses have it: without {@code index.html}.
   *
   * @param href a file of the site as this page links to it
   */
  private String absolute(Href href) {
    String path = href.value();
    String folder = folderOf(page.path().value());
    while (path.startsWith(UP)) {
      path = path.substring(UP.length());
      folder = folderOf(folder.substring(0, folder.length() - 1));
    }
    return page.edition().plan().base().absolute(new SitePath(folder + path)).value();
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
