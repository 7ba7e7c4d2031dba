package akkord.view;

import akkord.model.Overview;
import java.util.List;

/** How the pages begin that show the whole site from one side. */
record OverviewOpening(PageScope page, Overview overview, String lead) {

  Heading heading() {
    return new Heading(null, Phrase.of(name()), Phrase.of(lead), List.of(), null);
  }

  /** The frame of the page once all its links have been made. */
  PageFrame frame() {
    var home = new HeadingBuilder(page).home();
    return FrameBuilder.frame(page, Subject.website(name(), lead, List.of(home)));
  }

  private String name() {
    return page.words().name("overview", overview);
  }
}
