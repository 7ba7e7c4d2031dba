package akkord.route;

import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The addresses of texts in two languages beside each other: below the entry's page, such as {@code
 * de/abkommen/lunar-rover/de-en/index.html}.
 */
final class SideBySidePaths {

  private SideBySidePaths() {}

  /** The pages for all pairs of languages that an entry has, below those of its own that stand. */
  static SequencedMap<Target, SitePath> of(Site site, Map<Target, SitePath> planned) {
    var paths = new LinkedHashMap<Target, SitePath>();
    site.all(ProseEntry.class)
        .forEach(entry -> {
          for (var language : entry.texts().languages()) {
            var page = planned.get(new Target.EntryPage(entry.id(), language));
            if (page != null) {
              entry.texts().languages().stream()
                  .filter(other -> !other.equals(language))
                  .forEach(other ->
                      paths.put(
                          new Target.SideBySide(entry.id(), language, other),
                          below(page, language, other)));
            }
          }
        });
    return paths;
  }

  private static SitePath below(SitePath page, LanguageTag language, LanguageTag other) {
    return SitePath.page(page.address() + language + "-" + other);
  }
}
