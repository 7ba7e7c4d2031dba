package akkord.linkeddata;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.SitePlan;
import akkord.route.Target;

/**
 * Names what the site tells of. A page has the name {@code https://…/de/abkommen/x/}; the thing
 * that it tells of, which is no page, has that of its permanent address with {@code #it} behind it.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#hashuri">Cool URIs for the Semantic Web</a>
 */
record Identifiers(Site site, SitePlan plan) {

  private static final String THING = "#it";

  /** What an entry tells of. Without permalinks its page in the default language stands for it. */
  String of(EntryId entry) {
    Target page = new Target.EntryPage(entry, site.settings().defaultLanguage());
    return plan.find(new Target.Permalink(entry))
            .map(plan.base()::address)
            .orElseGet(() -> of(page))
        + THING;
  }

  /** A file of the site, by its address. */
  String of(Target target) {
    return plan.base().address(plan.pathOf(target));
  }

  /** An entry's page for readers of a language. */
  String page(EntryId entry, LanguageTag language) {
    return of(new Target.EntryPage(entry, language));
  }

  /** The site as a whole. */
  String wholeSite() {
    return plan.base() + THING;
  }

  /** All terms of a collection. */
  String terms(Collection collection) {
    return of(new Target.ListPage(collection, site.settings().defaultLanguage(), 1)) + THING;
  }
}
