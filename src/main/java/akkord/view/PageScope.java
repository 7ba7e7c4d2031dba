package akkord.view;

import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.model.Attribution;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.route.Origins;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the builders of one page share: where the page stands, and which content made its links.
 *
 * <p>One scope serves one page and one thread.
 */
final class PageScope {

  private final Edition edition;
  private final Target target;
  private final SitePath path;
  private final Map<String, Location> origins = new LinkedHashMap<>();
  private final Map<SitePath, Href> hrefs = new HashMap<>();

  PageScope(Edition edition, Target target) {
    this.edition = edition;
    this.target = target;
    this.path = edition.plan().pathOf(target);
  }

  Edition edition() {
    return edition;
  }

  Words words() {
    return edition.words();
  }

  Target target() {
    return target;
  }

  /** Whether it is a page for readers of all languages. */
  boolean isShared() {
    return switch (target) {
      case Target.Entrance _, Target.Permalink _, Target.NotFound _ -> true;
      case Target.InRevision(_, var language) -> language.isEmpty();
      case Target.Home _,
          Target.ListPage _,
          Target.FilteredList _,
          Target.EntryPage _,
          Target.SideBySide _,
          Target.OverviewPage _,
          Target.ChapterPage _,
          Target.Data _,
          Target.Preview _,
          Target.Asset _ ->
          false;
    };
  }

  SitePath path() {
    return path;
  }

  /** The address of something in the site as this page has to write it. */
  Href href(Target other) {
    return href(edition.plan().pathOf(other));
  }

  /** The address of something in the site, if the site has it. */
  Optional<Href> find(Target other) {
    return edition.plan().find(other).map(this::href);
  }

  /**
   * The address of a file of the site. The page for addresses that don't exist appears at any of
   * them, so that relative ones would lead nowhere.
   */
  Href href(SitePath other) {
    return hrefs.computeIfAbsent(other, this::newHref);
  }

  private Href newHref(SitePath other) {
    SitePlan plan = edition.plan();
    return new Href.InSite(
        target instanceof Target.NotFound
            ? plan.base().basePath() + other.value()
            : other.relativeTo(path));
  }

  /** An entry's page in the language of this one. */
  Href href(EntryId entry) {
    return href(new Target.EntryPage(entry, edition.language()));
  }

  /** A place on an entry's page. */
  Href href(EntryId entry, String anchor) {
    return new Href.InSite(href(entry).value() + "#" + anchor);
  }

  /** An entry that the content names here, linked with its title. */
  Link link(Located<EntryId> entry) {
    return traced(link(entry.value()), entry.at());
  }

  /** An entry, linked with its title. */
  Link link(EntryId entry) {
    return link(edition.entry(entry));
  }

  Link link(Entry entry) {
    return new Link(href(entry.id()), edition.title(entry));
  }

  /** An entry, linked with its title for narrow places. */
  Link briefLink(EntryId entry) {
    return new Link(href(entry), edition.brief(edition.entry(entry)));
  }

  /** An entry that the content names here, linked with its title for narrow places. */
  Link briefLink(Located<EntryId> entry) {
    return traced(briefLink(entry.value()), entry.at());
  }

  /** Somebody or something that a fact names. */
  Fact.Value value(Attribution attribution) {
    return switch (attribution) {
      case Attribution.ToEntry(var entry) -> Fact.Value.of(link(entry));
      case Attribution.ToText(var text) -> Fact.Value.of(edition.phrase(text));
    };
  }

  /** The name of somebody or something that a fact names. */
  Phrase name(Attribution attribution) {
    return switch (attribution) {
      case Attribution.ToEntry(var entry) -> edition.title(edition.entry(entry.value()));
      case Attribution.ToText(var text) -> edition.phrase(text);
    };
  }

  /** The link, remembered as made by a place of the content; the first place counts. */
  Link traced(Link link, Location at) {
    trace(link.href(), at);
    return link;
  }

  void trace(Href href, Location at) {
    origins.putIfAbsent(href.value(), at);
  }

  /** What made the page and the links that were traced. */
  Origins origins(Optional<SourcePath> source) {
    return new Origins(source, origins);
  }
}
