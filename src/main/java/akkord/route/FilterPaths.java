package akkord.route;

import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.Site;
import akkord.model.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The addresses of the lists of agreements that meet a condition: below the list of all, such as
 * {@code de/abkommen/land/jp/index.html}.
 */
final class FilterPaths {

  private final Site site;
  private final Filters filters;

  FilterPaths(Site site) {
    this.site = site;
    this.filters = Filters.of(site);
  }

  /** The pages for readers of a language. Two of them may still have one address. */
  SequencedMap<Target, SitePath> in(LanguageTag language) {
    var paths = new LinkedHashMap<Target, SitePath>();
    var slugs = new HashSet<String>();
    filters
        .agreements()
        .forEach((filter, agreements) -> {
          String value = segment(filter, language);
          // Two domains with one slug are reported where the slug is written.
          if (filter.facet() != Facet.DOMAIN || slugs.add(value)) {
            String facet = site.settings().segment(filter.facet(), language);
            for (int number = 1; number <= pages(agreements.size()); number++) {
              paths.put(
                  new Target.FilteredList(filter, language, number),
                  path(language, facet, value, number));
            }
          }
        });
    return paths;
  }

  private int pages(int entries) {
    return Math.ceilDiv(entries, site.settings().pageSize());
  }

  private SitePath path(LanguageTag language, String facet, String value, int number) {
    String list = site.settings().segment(Collection.AGREEMENTS, language);
    return number == 1
        ? SitePath.page(language.value(), list, facet, value)
        : SitePath.page(
            language.value(),
            list,
            facet,
            value,
            Planner.LIST_PAGES.value(),
            Integer.toString(number));
  }

  private String segment(Filter filter, LanguageTag language) {
    return filter.facet() == Facet.DOMAIN
        ? slug(new EntryId(Collection.DOMAINS, new Slug(filter.value())), language)
        : filter.value();
  }

  private String slug(EntryId domain, LanguageTag language) {
    return site.find(domain)
        .filter(Domain.class::isInstance)
        .map(Domain.class::cast)
        .flatMap(entry -> entry.texts().in(language))
        .flatMap(Prose::slug)
        .map(Located::value)
        .orElse(domain.name())
        .value();
  }
}
