package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.Filters;
import akkord.route.Whole;
import akkord.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the editions of all languages share.
 *
 * @param locales what Open Graph calls each of the site's languages
 * @param zones the time zones of countries
 * @param filters by which conditions agreements can be found, once somebody asks
 */
record Common(Map<LanguageTag, String> locales, CountryZones zones, Supplier<Filters> filters) {

  Common {
    locales = Map.copyOf(locales);
  }

  static Common of(List<Words> languages, Site site) {
    var locales = new LinkedHashMap<LanguageTag, String>();
    languages.forEach(words -> locales.put(words.language(), words.locale().toString()));
    var filters = new OnceEach<Whole, Filters>(_ -> Trace.aside(() -> Filters.of(site)));
    return new Common(locales, CountryZones.load(), () -> filters.of(Whole.FILTERS));
  }

  /** What Open Graph calls a language of the site. */
  String locale(LanguageTag language) {
    String locale = locales.get(language);
    return locale == null ? language.value() : locale;
  }
}
