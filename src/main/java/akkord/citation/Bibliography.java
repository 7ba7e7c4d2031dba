package akkord.citation;

import akkord.model.Access;
import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.Change;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Source;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything in a site that can be cited, as readers of one language cite it: its sources, and its
 * own pages of agreements and briefings.
 */
public final class Bibliography {

  private final Site site;
  private final SitePlan plan;
  private final LanguageTag language;

  public Bibliography(Site site, SitePlan plan, LanguageTag language) {
    this.site = site;
    this.plan = plan;
    this.language = language;
  }

  /** All sources, in the order of their ids. */
  public List<CslItem> sources() {
    return site.all(Source.class).map(this::source).toList();
  }

  /** The item for an entry; none where its page is not one to be cited, or not in the language. */
  public Optional<CslItem> find(Entry entry) {
    return switch (entry) {
      case Source source -> Optional.of(source(source));
      case Agreement agreement -> {
        var maintenance = agreement.maintenance();
        var changed = latest(maintenance.changes()).orElse(maintenance.reviewed());
        yield page(agreement, List.of(), Optional.of(changed));
      }
      case Briefing briefing ->
          page(
              briefing,
              briefing.authors(),
              latest(briefing.changes())
                  .or(briefing::reviewed)
                  .or(() -> Optional.of(briefing.on())));
      default -> Optional.empty();
    };
  }

  private CslItem source(Source source) {
    var url = site.access(source).map(Access::readable);
    return CslItems.of(source, name(source.publisher()), url);
  }

  private String name(Attribution publisher) {
    return switch (publisher) {
      case Attribution.ToEntry(var id) ->
          site.find(id.value())
              .filter(Actor.class::isInstance)
              .map(Actor.class::cast)
              .map(actor -> actor.name().in(language).text())
              .orElse("");
      case Attribution.ToText(var text) -> text.in(language).text();
    };
  }

  private Optional<CslItem> page(
      ProseEntry entry, List<String> authors, Optional<EdtfDate> changed) {
    var settings = site.settings();
    return entry
        .texts()
        .in(language)
        .map(prose ->
            new SitePage(
                entry.id() + ":" + language,
                prose.title().value(),
                authors,
                settings.name(language),
                settings.publisher().in(language).text(),
                changed,
                plan.base().absolute(plan.pathOf(new Target.EntryPage(entry.id(), language))),
                language))
        .map(CslItems::of);
  }

  private static Optional<EdtfDate> latest(List<Change> changes) {
    return changes.stream().map(Change::on).max(Comparator.naturalOrder());
  }
}
