package akkord.search;

import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.search.SearchDocument.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a document of each page of an entry, language by language in the order of ids. */
public final class SearchDocuments {

  private SearchDocuments() {}

  /** All documents of a site. */
  public static List<SearchDocument> of(Site site, SitePlan plan) {
    return site.settings().languages().stream()
        .flatMap(language -> documents(site, plan, language))
        .toList();
  }

  private static Stream<SearchDocument> documents(Site site, SitePlan plan, LanguageTag language) {
    var texts = texts(site, language);
    var expansions = new Expansions(site, language, texts.values());
    var filters = new Filters(site);
    return texts.entrySet().stream()
        .map(page ->
            new SearchDocument(
                plan.pathOf(new Target.EntryPage(page.getKey().id(), language)),
                language,
                page.getKey().id(),
                page.getValue(),
                filters.of(page.getKey()),
                expansions.of(page.getKey(), page.getValue())));
  }

  private static Map<Entry, Text> texts(Site site, LanguageTag language) {
    var pages = new PageTexts(site, language);
    var texts = new LinkedHashMap<Entry, Text>();
    site.entries().values().forEach(entry -> texts.put(entry, pages.of(entry)));
    return texts;
  }
}
