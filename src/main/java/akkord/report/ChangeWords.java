package akkord.report;

import akkord.compare.Change.Place;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;

/** How places of entries are named to people. */
final class ChangeWords {

  private ChangeWords() {}

  /** Such as {@code funding[nasa].amount}, {@code de: title} or {@code de: section "Goals"}. */
  static String place(Place place, Wording wording) {
    return switch (place) {
      case Place.Fact(var path) -> path.toString();
      case Place.Head(var language, var path) -> language + ": " + path;
      case Place.Text(var language) -> language + ": " + wording.of("the whole text");
      case Place.Heading(var language, var _) -> language + ": " + wording.of("heading");
      case Place.Section(var language, var heading) ->
          language
              + ": "
              + (heading.isEmpty()
                  ? wording.of("opening of the text")
                  : wording.of(Message.of("section \"%s\"", Clipped.of(heading))));
    };
  }
}
