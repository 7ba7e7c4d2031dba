package akkord.model;

import akkord.location.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code site.yaml} says.
 *
 * @param title the site's name
 * @param tagline what it is, in a few words
 * @param baseUrl the published site's address with its base path, ending in a slash
 * @param languages the default language first
 * @param segments the address segments that differ from the names of what they stand for: a
 *     collection's folder, or the word for an overview, a facet or a chapter of the handbook
 * @param navigation what the main navigation names
 * @param repository where its source lies
 * @param editBranch the branch that edits go to
 * @param licence the content's licence as an SPDX id
 * @param publisher who answers for it
 * @param contact how to reach the publisher
 * @param pageSize entries on one list page
 * @param sizeLimit how many megabytes the place takes where the site is published
 * @param outputs the optional outputs that are made
 * @param translations whether each entry needs all languages
 * @param at where the settings stand
 */
public record SiteSettings(
    LocalizedText title,
    LocalizedText tagline,
    SafeUrl baseUrl,
    List<LanguageTag> languages,
    Map<String, LocalizedText> segments,
    List<NavigationItem> navigation,
    Optional<SafeUrl> repository,
    Optional<String> editBranch,
    String licence,
    LocalizedText publisher,
    SafeUrl contact,
    int pageSize,
    int sizeLimit,
    Set<Output> outputs,
    TranslationPolicy translations,
    Location at) {

  /** Entries on one list page unless the settings say otherwise. */
  public static final int DEFAULT_PAGE_SIZE = 50;

  /**
   * The megabytes that GitHub Pages takes.
   *
   * @see <a
   *     href="https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits">GitHub
   *     Pages limits</a>
   */
  public static final int DEFAULT_SIZE_LIMIT = 1000;

  public SiteSettings {
    if (languages.isEmpty() || pageSize < 1 || sizeLimit < 1) {
      throw new IllegalArgumentException(
          "a site has a language, pages hold entries, and it has room");
    }
    languages = List.copyOf(languages);
    segments = Map.copyOf(segments);
    navigation = List.copyOf(navigation);
    outputs = Set.copyOf(outputs);
  }

  /** An item of the main navigation. */
  public sealed interface NavigationItem {
    /** A collection's list. */
    record ToCollection(Collection collection) implements NavigationItem {}

    /** An overview. */
    record ToOverview(Overview overview) implements NavigationItem {}

    /** A free page. */
    record ToPage(Located<EntryId> page) implements NavigationItem {}
  }

  /** Outputs beyond pages, lists and the sitemap. */
  public enum Output {
    PERMALINKS,
    SIDE_BY_SIDE,
    TWINS,
    DATA,
    FEEDS,
    PREVIEWS,
    SEARCH,
    HANDBOOK
  }

  /** What a missing text in one of the languages means. */
  public enum TranslationPolicy {
    /** The page shows the text that there is, marked; a warning. */
    FALLBACK,
    /** An error. */
    REQUIRED
  }

  /** The language of readers of whom nothing is known. */
  public LanguageTag defaultLanguage() {
    return languages.getFirst();
  }

  /** The site's name without what its title adds behind a spaced dash. */
  public String name(LanguageTag language) {
    String text = title.in(language).text();
    int dash = text.indexOf(" – ");
    return dash > 0 ? text.substring(0, dash) : text;
  }

  /** The same settings with another main navigation. */
  public SiteSettings withNavigation(List<NavigationItem> others) {
    return with(baseUrl, others);
  }

  /** The same settings for a site published at another address. */
  public SiteSettings withBaseUrl(SafeUrl other) {
    return with(other, navigation);
  }

  private SiteSettings with(SafeUrl url, List<NavigationItem> items) {
    return new SiteSettings(
        title,
        tagline,
        url,
        languages,
        segments,
        items,
        repository,
        editBranch,
        licence,
        publisher,
        contact,
        pageSize,
        sizeLimit,
        outputs,
        translations,
        at);
  }

  /** The address segment of a collection for readers of a language; its folder by default. */
  public String segment(Collection collection, LanguageTag language) {
    return segment(collection.folder(), language);
  }

  /** The address segment of an overview for readers of a language; its word by default. */
  public String segment(Overview overview, LanguageTag language) {
    return segment(Word.of(overview), language);
  }

  /** The address segment of a facet for readers of a language; its word by default. */
  public String segment(Facet facet, LanguageTag language) {
    return segment(Word.of(facet), language);
  }

  /**
   * The address segment of a chapter of the handbook for readers of a language: that of the
   * collection or overview with the same name, or its word by default.
   */
  public String segment(Chapter chapter, LanguageTag language) {
    return segment(Word.of(chapter), language);
  }

  private String segment(String name, LanguageTag language) {
    var segment = segments.get(name);
    return segment == null ? name : segment.in(language).text();
  }
}
