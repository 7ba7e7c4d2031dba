package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.CountryCode;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known about a date of an agreement: the place, the hour, and the day that it was
 * in the countries of the parties.
 *
 * @param edition in whose words
 * @param agreement whose date
 */
record DateNote(Edition edition, Agreement agreement) {

  /** The note, if there is anything to say. */
  @Nullable Phrase of(AgreementDate date) {
    var place = edition.phrase(date.place());
    var parts = new ArrayList<String>();
    place.map(Phrase::text).ifPresent(parts::add);
    date.time().ifPresent(time -> parts.add(edition.dates().localTime(time)));
    agreement.parties().stream()
        .map(party -> edition.entry(party.actor().value()))
        .map(Actor.class::cast)
        .map(Actor::country)
        .distinct()
        .flatMap(country -> elsewhere(date, country).stream())
        .forEach(parts::add);
    if (parts.isEmpty()) {
      return null;
    }
    String text = String.join("; ", parts);
    return parts.size() == 1 && place.isPresent() ? place.get() : Phrase.of(text);
  }

  private Optional<String> elsewhere(AgreementDate date, CountryCode country) {
    return date.zone()
        .flatMap(zone -> edition.common().zones().abroad(country, zone))
        .map(zone -> DaysElsewhere.of(date, zone))
        .filter(days -> !days.isEmpty())
        .map(days ->
            edition
                .words()
                .of("date.elsewhere", edition.names().of(country), edition.dates().either(days)));
  }
}
