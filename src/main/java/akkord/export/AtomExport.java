package akkord.export;

import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Change;
import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Atom feed of a language: its agreements and briefings, the latest changed first.
 *
 * <p>An entry's {@code updated} is the day of its last change that is not minor, or else of its
 * last review; the content knows no time of day, so midnight UTC stands for it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomExport {

  private static final int MOST_ENTRIES = 50;

  /** When a feed without entries was last changed. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private static final Comparator<Item> LATEST_FIRST =
      Comparator.comparing(Item::updated).reversed().thenComparing(item -> item.entry().id());

  private final Site site;
  private final SitePlan plan;
  private final LanguageTag language;

  AtomExport(Site site, SitePlan plan, LanguageTag language) {
    this.site = site;
    this.plan = plan;
    this.language = language;
  }

  private record Item(ProseEntry entry, Prose prose, EdtfDate updated) {}

  byte[] bytes() {
    var names = new LinkedHashMap<String, String>();
    names.put("xmlns", "http://www.w3.org/2005/Atom");
    names.put("xml:lang", language.value());
    return Xml.document(xml -> xml.element("feed", names, () -> write(xml)));
  }

  private void write(Xml xml) {
    var items = items();
    var self = plan.pathOf(new Target.Feed(Target.FeedFormat.ATOM, language, Optional.empty()));
    var home = plan.pathOf(new Target.Home(language));
    xml.text("id", Map.of(), absolute(self));
    xml.text("title", Map.of(), site.settings().title().in(language).text());
    xml.text("subtitle", Map.of(), site.settings().tagline().in(language).text());
    xml.text(
        "updated",
        Map.of(),
        items.stream().findFirst().map(Item::updated).map(AtomExport::instant).orElse(NEVER));
    xml.element(
        "author",
        Map.of(),
        () -> xml.text("name", Map.of(), site.settings().publisher().in(language).text()));
    writeLink(xml, "self", "application/atom+xml", self);
    writeLink(xml, "alternate", "text/html", home);
    items.forEach(item -> xml.element("entry", Map.of(), () -> write(xml, item)));
  }

  private void write(Xml xml, Item item) {
    var page = plan.pathOf(new Target.EntryPage(item.entry().id(), language));
    xml.text("id", Map.of(), absolute(page));
    xml.text("title", Map.of(), item.prose().title().value());
    xml.text("updated", Map.of(), instant(item.updated()));
    writeLink(xml, "alternate", "text/html", page);
    xml.text("summary", Map.of(), item.prose().summary());
  }

  private void writeLink(Xml xml, String relation, String type, SitePath path) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("rel", relation);
    attributes.put("type", type);
    attributes.put("hreflang", language.value());
    attributes.put("href", absolute(path));
    xml.empty("link", attributes);
  }

  private List<Item> items() {
    return Stream.concat(
            site.all(Agreement.class).flatMap(agreement -> item(agreement).stream()),
            site.all(Briefing.class).flatMap(briefing -> item(briefing).stream()))
        .sorted(LATEST_FIRST)
        .limit(MOST_ENTRIES)
        .toList();
  }

  private Optional<Item> item(Agreement agreement) {
    var maintenance = agreement.maintenance();
    var updated = lastChange(maintenance.changes()).orElse(maintenance.reviewed());
    return agreement.texts().in(language).map(prose -> new Item(agreement, prose, updated));
  }

  private Optional<Item> item(Briefing briefing) {
    var updated = lastChange(briefing.changes()).or(briefing::reviewed).orElse(briefing.on());
    return briefing.texts().in(language).map(prose -> new Item(briefing, prose, updated));
  }

  private static Optional<EdtfDate> lastChange(List<Change> changes) {
    return changes.stream()
        .filter(change -> !change.minor())
        .map(Change::on)
        .max(Comparator.naturalOrder());
  }

  private static String instant(EdtfDate date) {
    return date.first() + "T00:00:00Z";
  }

  private String absolute(SitePath path) {
    return plan.base().absolute(path).value();
  }
}
