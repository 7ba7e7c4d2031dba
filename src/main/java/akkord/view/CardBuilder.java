package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Briefing;
import akkord.model.Commitment;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.Page;
import akkord.model.Source;
import akkord.model.Term;
import akkord.preview.Card;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds what the preview picture of an entry says.
 *
 * @param edition in whose words
 */
record CardBuilder(Edition edition) {

  Card card(Entry entry) {
    return new Card(
        kicker(entry),
        edition.writtenTitle(entry),
        edition.settings().name(edition.language()),
        note(entry),
        chord(entry));
  }

  private String kicker(Entry entry) {
    var words = edition.words();
    return switch (entry) {
      case Agreement agreement ->
          words.name("type", agreement.type()) + " · " + placeAndDay(agreement);
      case Briefing briefing ->
          words.name("kind", briefing.id().collection())
              + " · "
              + edition.dates().of(briefing.on()).text();
      case Actor actor -> words.name("actor", actor.type());
      case Source source ->
          words.name("kind", source.id().collection())
              + " · "
              + edition.dates().of(source.issued()).text();
      case Domain _, Page _, Term _ -> words.name("kind", entry.id().collection());
    };
  }

  /** Where and when it began. */
  private String placeAndDay(Agreement agreement) {
    var first =
        agreement.dates().stream().min(Comparator.comparing(AgreementDate::on)).orElseThrow();
    return Stream.concat(
            edition.phrase(first.place()).map(Phrase::text).stream(),
            Stream.of(edition.dates().of(first.on()).text()))
        .collect(Collectors.joining(", "));
  }

  private String note(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> edition.words().name("binding", agreement.binding().value());
      case Actor actor -> edition.names().of(actor.country());
      case Source source -> edition.words().name("level", source.level());
      case Briefing _, Domain _, Page _, Term _ -> "";
    };
  }

  /** A note for each commitment, full where it is more than announced. */
  private static List<Card.Tone> chord(Entry entry) {
    return entry instanceof Agreement agreement
        ? agreement.commitments().stream().map(CardBuilder::tone).toList()
        : List.of();
  }

  private static Card.Tone tone(Commitment commitment) {
    return switch (commitment.status()) {
      case SIGNED, FUNDED, STARTED, DELIVERED -> Card.Tone.FULL;
      case ANNOUNCED, LAPSED, UNKNOWN -> Card.Tone.HOLLOW;
    };
  }
}
