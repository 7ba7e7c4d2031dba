package akkord.export;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.SiteSettings;
import akkord.route.Alternates;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.view.EntryOrder;
import tools.jackson.databind.node.ObjectNode;

/**
 * The twin of a page: what it tells readers of its language, as JSON beside it.
 *
 * <p>Every twin has {@code type}, {@code url}, {@code language} and {@code alternates}, the
 * addresses of the page's versions by language; then what its kind of page adds. Members without a
 * value are left out.
 */
final class TwinExport {

  private final Site site;
  private final SitePlan plan;
  private final EntryOrder.Ordering order;

  TwinExport(Site site, SitePlan plan, EntryOrder.Ordering order) {
    this.site = site;
    this.plan = plan;
    this.order = order;
  }

  byte[] bytes(Target.Page page) {
    return Json.compact(
        switch (page) {
          case Target.EntryPage(var entry, var language) -> entry(page, entry, language);
          case Target.ListPage list -> list(list);
          case Target.Home(var language) -> home(page, language);
          default -> throw new IllegalArgumentException("no twin for " + page);
        });
  }

  private ObjectNode entry(Target.Page page, EntryId id, LanguageTag language) {
    var entry = site.find(id).orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    var scope = scope(language);
    var twin = start(id.collection().entryWord(), page, language);
    var naming = new Naming(language);
    var title = naming.title(entry);
    twin.put("id", id.name().value());
    scope.address(new Target.Permalink(id)).ifPresent(address -> twin.put("permalink", address));
    twin.put("title", title.text());
    if (!title.language().equals(language)) {
      twin.put("title_language", title.language().value());
    }
    naming.summary(entry).ifPresent(summary -> twin.put("summary", summary));
    twin.set("facts", new EntryFacts(scope).of(entry));
    return twin;
  }

  private ObjectNode list(Target.ListPage list) {
    var rows = new Rows(scope(list.language()), order, list.language());
    var twin = start("list", list, list.language());
    twin.put("collection", list.collection().folder());
    twin.set("rows", rows.of(list.collection()));
    return twin;
  }

  private ObjectNode home(Target.Page page, LanguageTag language) {
    SiteSettings settings = site.settings();
    var rows = new Rows(scope(language), order, language);
    var twin = start("site", page, language);
    twin.put("title", settings.title().in(language).text());
    twin.put("summary", settings.tagline().in(language).text());
    twin.put("publisher", settings.publisher().in(language).text());
    twin.put("contact", settings.contact().value());
    twin.put("licence", settings.licence());
    var lists = Json.object();
    for (var collection : Collection.values()) {
      plan.find(new Target.ListPage(collection, language, 1))
          .ifPresent(path -> lists.put(collection.folder(), plan.base().absolute(path).value()));
    }
    twin.set("lists", lists);
    twin.set("briefings", rows.of(Collection.BRIEFINGS));
    twin.set("domains", rows.of(Collection.DOMAINS));
    return twin;
  }

  private ObjectNode start(String type, Target.Page page, LanguageTag language) {
    var twin = Json.object().put("type", type);
    twin.put("url", plan.base().absolute(plan.pathOf(page)).value());
    twin.put("language", language.value());
    var alternates = Json.object();
    Alternates.of(page, site, plan)
        .ifPresent(all ->
            all.byLanguage()
                .forEach((other, path) ->
                    alternates.put(other.value(), plan.base().absolute(path).value())));
    twin.set("alternates", alternates);
    return twin;
  }

  private Scope scope(LanguageTag language) {
    return new Scope(site, plan, new TextForm.OneLanguage(language));
  }
}
