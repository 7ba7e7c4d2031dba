package akkord.links;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The language versions of a page that lie in the site.
 *
 * @param pages the page of each language as {@code hreflang} names it, in lower case
 */
record VersionSet(SortedMap<String, FilePath> pages) {

  static final VersionSet NONE = new VersionSet(new TreeMap<>());

  VersionSet {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  boolean names(FilePath page) {
    return pages.containsValue(page);
  }

  /** The language under which it names a page, other than as the one for all other languages. */
  Optional<String> languageOf(FilePath page) {
    return pages.entrySet().stream()
        .filter(version -> version.getValue().equals(page))
        .map(Map.Entry::getKey)
        .filter(language -> !language.equals(Alternate.NEUTRAL))
        .findFirst();
  }

  /** The page in a language, as {@code hreflang} names it. */
  Optional<FilePath> in(String language) {
    return find(language);
  }

  /** The languages of which another set says something else. */
  List<String> differencesTo(VersionSet other) {
    var languages = new TreeSet<>(pages.keySet());
    languages.addAll(other.pages.keySet());
    return languages.stream()
        .filter(language -> !find(language).equals(other.find(language)))
        .toList();
  }

  private Optional<FilePath> find(String language) {
    return Optional.ofNullable(pages.get(language));
  }
}
