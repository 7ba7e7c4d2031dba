package akkord.view;

import akkord.model.Page;

/** Builds a free page. */
final class FreePageBuilder {

  private FreePageBuilder() {}

  static FreePageView build(PageScope page, Page free) {
    var citations = new Citations(page, free);
    var text = BodyBuilder.text(page, free, citations);
    var headings = new HeadingBuilder(page);
    return new FreePageView(
        FrameBuilder.frame(page, headings.subject(free)),
        headings.heading(free, null),
        text,
        citations.sources(),
        new ChangeBuilder(page.edition()).changes(free.changes()));
  }
}
