package akkord.view;

import akkord.route.Target;
import java.util.List;

/** Builds the page on which readers choose a language. */
final class EntranceBuilder {

  private EntranceBuilder() {}

  /** The page, with a door for each of the editions. */
  static EntranceView build(PageScope page, List<Edition> editions) {
    var own = page.edition();
    var settings = own.settings();
    var subject =
        Subject.website(own.written(settings.title()), own.written(settings.tagline()), List.of());
    return new EntranceView(
        FrameBuilder.frame(page, subject),
        editions.stream().map(edition -> door(page, edition)).toList());
  }

  private static EntranceView.Door door(PageScope page, Edition edition) {
    var settings = edition.settings();
    return new EntranceView.Door(
        edition.language().value(),
        edition.phrase(settings.title()).text(),
        edition.phrase(settings.tagline()).text(),
        Link.of(
            page.href(new Target.Home(edition.language())), edition.words().of("entrance.enter")));
  }
}
