package akkord.build;

import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.Site;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much a site has.
 *
 * @param entries the number of entries of each collection that has any
 * @param languages the site's languages
 * @param files the number of files of the site
 */
public record Tally(Map<Collection, Integer> entries, List<LanguageTag> languages, int files) {

  public Tally {
    var copy = new EnumMap<Collection, Integer>(Collection.class);
    copy.putAll(entries);
    entries = Collections.unmodifiableMap(copy);
    languages = List.copyOf(languages);
  }

  static Tally of(Site site, int files) {
    var entries = new EnumMap<Collection, Integer>(Collection.class);
    site.entries().keySet().forEach(id -> entries.merge(id.collection(), 1, Integer::sum));
    return new Tally(entries, site.settings().languages(), files);
  }
}
