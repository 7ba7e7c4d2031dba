package akkord.view;

import akkord.model.Backlink.Place;
import akkord.model.Collection;
import akkord.model.Word;
import java.util.Optional;

/**
 * Names the places of a page. Every name holds two hyphens in a row, which no heading's anchor can
 * have, so that the two never meet.
 */
final class Anchors {

  /** Where a page's own content begins. */
  static final String TOP = "page--main";

  /** The numbered sources. */
  static final String SOURCES = "page--sources";

  private Anchors() {}

  /** The anchor of a place that names an entry of some collection, if the place has one. */
  static Optional<String> of(Place place, Collection target) {
    return switch (place) {
      case Place.InText(int number) when target != Collection.SOURCES ->
          Optional.of(reference(number));
      case Place.OfDescription() -> Optional.empty();
      default -> Optional.of(of(place));
    };
  }

  /** The anchor of a place that names a source; the page's top where it is the description. */
  static String of(Place place) {
    return switch (place) {
      case Place.InText(int number) -> citation(number);
      case Place.OfBinding() -> "fact--binding";
      case Place.OfDate(var kind) -> "date--" + Word.of(kind);
      case Place.OfParty(var actor) -> "party--" + actor.name();
      case Place.OfFunding(int number) -> "funding--" + number;
      case Place.OfCommitment(var name) -> "commitment--" + name;
      case Place.OfDiscrepancy(var name) -> "discrepancy--" + name;
      case Place.OfFurtherReading() -> SOURCES;
      case Place.OfDescription() -> TOP;
    };
  }

  /** A citation in the text, counted in reading order. */
  static String citation(int number) {
    return "cite--" + number;
  }

  /** A reference in the text, counted in reading order. */
  static String reference(int number) {
    return "ref--" + number;
  }

  /** A source in the list at the foot of the page. */
  static String source(int number) {
    return "source--" + number;
  }
}
