package akkord.ground;

import akkord.model.Backlink;
import akkord.model.Backlink.Place;
import akkord.model.Checkup;
import akkord.model.EntryId;
import akkord.model.Ground;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.TextState;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What is to be said of the relations of a site, and of what checks have shown.
 *
 * @param site the site
 */
record RelationAnswers(Site site) {

  /** What a part of the site has for one entry. */
  byte[] of(Ground ground, EntryId entry) {
    var answer = new Answer();
    put(ground, entry, answer);
    return answer.toBytes();
  }

  /** All that a part of the site has. */
  byte[] of(Ground ground) {
    var answer = new Answer();
    switch (ground) {
      case CHRONOLOGY -> answer.ids(site.relations().chronology());
      default ->
          keys(ground).stream().sorted().forEach(entry -> put(ground, entry, answer.text(entry)));
    }
    return answer.toBytes();
  }

  private java.util.Collection<EntryId> keys(Ground ground) {
    return switch (ground) {
      case ENTRIES -> site.entries().keySet();
      case CHRONOLOGY -> site.relations().chronology();
      case CHECKUPS -> site.checkups().keySet();
      case BACKLINKS -> site.relations().backlinks().keySet();
      case TEXTS -> site.relations().texts().keySet();
      default -> ids(ground).keySet();
    };
  }

  private void put(Ground ground, EntryId entry, Answer answer) {
    switch (ground) {
      case ENTRIES, CHRONOLOGY -> throw new IllegalArgumentException("asked otherwise: " + ground);
      case CHECKUPS -> {
        var checkup = site.checkups().get(entry);
        if (checkup != null) {
          put(checkup, answer);
        }
      }
      case BACKLINKS ->
          site.relations()
              .backlinks()
              .getOrDefault(entry, List.of())
              .forEach(backlink -> put(backlink, answer));
      case TEXTS -> {
        var states = site.relations().texts().get(entry);
        if (states != null) {
          put(states, answer);
        }
      }
      default -> answer.ids(ids(ground).getOrDefault(entry, List.of()));
    }
  }

  private Map<EntryId, List<EntryId>> ids(Ground ground) {
    var relations = site.relations();
    return switch (ground) {
      case PARTS -> relations.parts();
      case SUCCESSORS -> relations.successors();
      case AMENDMENTS -> relations.amendments();
      case RELATED -> relations.related();
      case AGREEMENTS_OF -> relations.agreementsOf();
      case BRIEFINGS_OF -> relations.briefingsOf();
      case NARROWER -> relations.narrower();
      case MEMBERS -> relations.members();
      case SOURCES_OF -> relations.sourcesOf();
      case ENTRIES, CHRONOLOGY, BACKLINKS, TEXTS, CHECKUPS ->
          throw new IllegalArgumentException("holds no lists of ids: " + ground);
    };
  }

  private static void put(Backlink backlink, Answer answer) {
    answer.text(backlink.from());
    put(backlink.place(), answer);
    answer.optional(backlink.language()).optionalText(backlink.quote());
  }

  private static void put(Place place, Answer answer) {
    answer.text(place.getClass().getSimpleName());
    switch (place) {
      case Place.InCitation(int number) -> answer.number(number);
      case Place.InReference(int number) -> answer.number(number);
      case Place.OfDate(var kind) -> answer.constant(kind);
      case Place.OfParty(var actor) -> answer.text(actor);
      case Place.OfFunding(int number) -> answer.number(number);
      case Place.OfCommitment(var name) -> answer.text(name);
      case Place.OfDiscrepancy(var name) -> answer.text(name);
      case Place.OfBinding(), Place.OfFurtherReading(), Place.OfDescription() -> {}
    }
  }

  private static void put(SequencedMap<LanguageTag, TextState> states, Answer answer) {
    states.forEach((language, state) -> {
      answer.text(language).constant(state.kind()).optional(state.original());
      answer.optional(state.stamp()).number(state.changed().size());
      for (var section : state.changed()) {
        answer.constant(section.part()).optional(section.title()).optional(section.anchor());
        answer.optional(section.original()).number(section.words());
      }
    });
  }

  private static void put(Checkup checkup, Answer answer) {
    answer.constant(checkup.state()).text(checkup.since()).text(checkup.checked());
    answer.optional(checkup.lastOk()).optional(checkup.movedTo());
    answer
        .optional(checkup.copy().map(copy -> copy.url()))
        .optional(checkup.copy().map(copy -> copy.on()));
  }
}
