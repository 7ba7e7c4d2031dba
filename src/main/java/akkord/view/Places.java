package akkord.view;

import akkord.model.Agreement;
import akkord.model.Backlink.Place;
import akkord.model.Commitment;
import akkord.model.Discrepancy;
import akkord.model.Entry;
import akkord.model.Slug;

/** Tells in words which place of an entry is meant. */
record Places(Edition edition, Entry entry) {

  String of(Place place) {
    var words = edition.words();
    return switch (place) {
      case Place.InCitation(int number) -> words.of("place.text", number);
      case Place.InReference(int number) -> words.of("place.reference", number);
      case Place.OfBinding() -> words.of("place.binding");
      case Place.OfDate(var kind) -> words.name("date", kind);
      case Place.OfParty(var actor) ->
          words.of("place.party", edition.brief(edition.entry(actor)).text());
      case Place.OfFunding(int number) -> words.of("place.funding", number);
      case Place.OfCommitment(var name) -> words.of("place.commitment", number(name));
      case Place.OfDiscrepancy(var name) -> words.of("place.discrepancy", topic(name));
      case Place.OfFurtherReading() -> words.of("place.further-reading");
      case Place.OfDescription() -> words.of("place.description");
    };
  }

  private int number(Slug commitment) {
    return entry instanceof Agreement agreement
        ? agreement.commitments().stream().map(Commitment::name).toList().indexOf(commitment) + 1
        : 0;
  }

  private String topic(Slug discrepancy) {
    return entry instanceof Agreement agreement
        ? agreement.discrepancies().stream()
            .filter(point -> point.name().equals(discrepancy))
            .map(Discrepancy::topic)
            .map(topic -> edition.phrase(topic).text())
            .findFirst()
            .orElse("")
        : "";
  }
}
