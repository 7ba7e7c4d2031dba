package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.route.Filters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the editions of all languages share.
 *
 * @param locales what Open Graph calls each of the site's languages
 * @param zones the time zones of countries
 * @param filters by which conditions agreements can be found
 */
record Common(Map<LanguageTag, String> locales, CountryZones zones, Filters filters) {

  Common {
    locales = Map.copyOf(locales);
  }

  static Common of(List<Words> languages, Site site) {
    var locales = new LinkedHashMap<LanguageTag, String>();
    languages.forEach(words -> locales.put(words.language(), words.locale().toString()));
    return new Common(locales, CountryZones.load(), Filters.of(site));
  }

  /** What Open Graph calls a language of the site. */
  String locale(LanguageTag language) {
    String locale = locales.get(language);
    return locale == null ? language.value() : locale;
  }
}
