package akkord.view;

import akkord.model.LanguageTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the editions of all languages share.
 *
 * @param locales what Open Graph calls each of the site's languages
 * @param zones the time zones of countries
 */
record Common(Map<LanguageTag, String> locales, CountryZones zones) {

  Common {
    locales = Map.copyOf(locales);
  }

  static Common of(List<Words> languages) {
    var locales = new LinkedHashMap<LanguageTag, String>();
    languages.forEach(words -> locales.put(words.language(), words.locale().toString()));
    return new Common(locales, CountryZones.load());
  }

  /** What Open Graph calls a language of the site. */
  String locale(LanguageTag language) {
    String locale = locales.get(language);
    return locale == null ? language.value() : locale;
  }
}
