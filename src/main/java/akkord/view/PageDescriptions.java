package akkord.view;

import akkord.linkeddata.LinkedData;
import akkord.linkeddata.PageDescription;
import akkord.linkeddata.StructuredData;
import akkord.route.Target;
import java.net.URI;
import java.util.Optional;

/**
 * Tells structured data what a page is.
 *
 * @param page the page
 * @param subject what it is about
 */
record PageDescriptions(PageScope page, Subject subject) {

  private static final String INDEX = "index.html";

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

  /** As the canonical addresses have it: without {@code index.html}. */
  private String absolute(Href href) {
    var base = page.edition().plan().base().absolute(page.path());
    String address = URI.create(base.value()).resolve(href.value()).toString();
    return address.endsWith("/" + INDEX)
        ? address.substring(0, address.length() - INDEX.length())
        : address;
  }
}
