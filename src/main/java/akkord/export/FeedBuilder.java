package akkord.export;

import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Change;
import akkord.model.Domain;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.view.FeedTexts;
import akkord.view.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what a feed tells: the agreements and briefings of the site or of a domain that have a
 * text in its language, the latest changed first. Minor changes move no entry.
 */
final class FeedBuilder {

  private static final int MOST_ITEMS = 50;

  private static final Comparator<Candidate> LATEST_FIRST =
      Comparator.comparing(Candidate::updated).reversed().thenComparing(Candidate::address);

  private final Site site;
  private final SitePlan plan;
  private final Target.Feed feed;
  private final LanguageTag language;
  private final FeedTexts texts;

  FeedBuilder(Site site, SitePlan plan, Vocabulary vocabulary, Target.Feed feed) {
    this.site = site;
    this.plan = plan;
    this.feed = feed;
    this.language = feed.language();
    this.texts = new FeedTexts(site.settings(), vocabulary, language);
  }

  FeedChannel channel() {
    var settings = site.settings();
    var domain = feed.domain().flatMap(this::domain);
    return new FeedChannel(
        language,
        domain
            .map(about -> texts.titleOf(about.title().value()))
            .orElseGet(() -> settings.title().in(language).text()),
        domain
            .map(prose -> prose.summary().value())
            .orElseGet(() -> settings.tagline().in(language).text()),
        absolute(feed),
        absolute(
            feed.domain()
                .<Target>map(id -> new Target.EntryPage(id, language))
                .orElseGet(() -> new Target.Home(language))),
        settings.publisher().in(language).text(),
        items());
  }

  private Optional<Prose> domain(EntryId id) {
    return site.find(id)
        .filter(Domain.class::isInstance)
        .map(entry -> ((Domain) entry).texts().nearest(language));
  }

  private List<FeedItem> items() {
    return entries()
        .flatMap(entry -> candidate(entry).stream())
        .sorted(LATEST_FIRST)
        .limit(MOST_ITEMS)
        .map(this::item)
        .toList();
  }

  /** The agreements and briefings that the feed is about, in whatever languages. */
  private Stream<ProseEntry> entries() {
    return feed.domain()
        .map(this::entriesOf)
        .orElseGet(() -> Stream.concat(site.all(Agreement.class), site.all(Briefing.class)));
  }

  private Stream<ProseEntry> entriesOf(EntryId domain) {
    var relations = site.relations();
    return Stream.of(relations.agreementsOf(), relations.briefingsOf())
        .flatMap(relation -> relation.getOrDefault(domain, List.of()).stream())
        .flatMap(id -> site.find(id).stream())
        .map(ProseEntry.class::cast);
  }

  /**
   * What may become an item, as far as it has to be known to choose.
   *
   * @param last the day of the last change that is worth telling
   */
  private record Candidate(
      Prose prose,
      List<Located<EntryId>> domains,
      List<Change> changes,
      Optional<EdtfDate> last,
      EdtfDate updated,
      String address) {}

  private Optional<Candidate> candidate(ProseEntry entry) {
    return switch (entry) {
      case Agreement agreement -> {
        var maintenance = agreement.maintenance();
        yield candidate(
            agreement, agreement.domains(), maintenance.changes(), maintenance.reviewed());
      }
      case Briefing briefing -> {
        var updated = briefing.reviewed().orElse(briefing.on());
        yield candidate(briefing, briefing.domains(), briefing.changes(), updated);
      }
      default -> Optional.empty();
    };
  }

  private Optional<Candidate> candidate(
      ProseEntry entry, List<Located<EntryId>> domains, List<Change> changes, EdtfDate otherwise) {
    var last = lastChange(changes);
    return entry
        .texts()
        .in(language)
        .map(prose ->
            new Candidate(
                prose,
                domains,
                changes,
                last,
                last.orElse(otherwise),
                absolute(new Target.EntryPage(entry.id(), language))));
  }

  private FeedItem item(Candidate chosen) {
    var prose = chosen.prose();
    return new FeedItem(
        chosen.address(),
        prose.title().value(),
        prose.summary().value(),
        chosen.last().map(day -> texts.changed(notes(chosen.changes(), day))),
        chosen.updated(),
        chosen.domains().stream().flatMap(id -> topic(id.value()).stream()).toList());
  }

  private static Stream<Change> noteworthy(List<Change> changes) {
    return changes.stream().filter(change -> !change.minor());
  }

  private static Optional<EdtfDate> lastChange(List<Change> changes) {
    return noteworthy(changes).map(Change::on).max(Comparator.naturalOrder());
  }

  private List<String> notes(List<Change> changes, EdtfDate day) {
    return noteworthy(changes)
        .filter(change -> change.on().equals(day))
        .map(change -> change.note().in(language).text())
        .toList();
  }

  private Optional<FeedItem.Topic> topic(EntryId id) {
    return domain(id).map(prose -> new FeedItem.Topic(id.name().value(), prose.title().value()));
  }

  private String absolute(Target target) {
    return plan.base().absolute(plan.pathOf(target)).value();
  }
}
