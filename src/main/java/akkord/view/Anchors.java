package akkord.view;

import akkord.model.Agreement;
import akkord.model.Backlink.Place;
import akkord.model.Entry;
import akkord.model.Slug;
import akkord.model.Word;

/**
 * Names the places of a page. Every name holds two hyphens in a row, which no heading's anchor can
 * have, so that the two never meet.
 */
final class Anchors {

  /** Where a page's own content begins. */
  static final String TOP = "page--main";

  /** Where an entry's text begins. */
  static final String TEXT = "page--text";

  /** The numbered sources. */
  static final String SOURCES = "page--sources";

  private Anchors() {}

  /** The anchor of a place that names another entry; the page's top where no part of it does. */
  static String of(Place place) {
    return switch (place) {
      case Place.InCitation(int number) -> citation(number);
      case Place.InReference(int number) -> reference(number);
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

  /** What a text calls an anchor of an entry: a heading, or else a commitment or discrepancy. */
  static String named(Entry entry, String name) {
    if (!(entry instanceof Agreement agreement)) {
      return name;
    }
    if (agreement.commitments().stream().anyMatch(c -> c.name().value().equals(name))) {
      return of(new Place.OfCommitment(new Slug(name)));
    }
    if (agreement.discrepancies().stream().anyMatch(d -> d.name().value().equals(name))) {
      return of(new Place.OfDiscrepancy(new Slug(name)));
    }
    return name;
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
