package akkord.route;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;

/** Something that has an address of its own in the site. */
public sealed interface Target {

  /** The page at the site's top that lets readers choose a language. */
  record Entrance() implements Target {}

  /** The first page of a language. */
  record Home(LanguageTag language) implements Target {}

  /**
   * A page of a collection's list.
   *
   * @param number from 1
   */
  record ListPage(Collection collection, LanguageTag language, int number) implements Target {}

  /** An entry's page for readers of a language, whether or not it has a text in that language. */
  record EntryPage(EntryId entry, LanguageTag language) implements Target {}

  /** An entry's permanent address, which names no language. */
  record Permalink(EntryId entry) implements Target {}

  /** The page for addresses that don't exist. */
  record NotFound() implements Target {}

  /** The Atom feed of a language. */
  record Feed(LanguageTag language) implements Target {}

  /** The list of all pages for search engines. */
  record Sitemap() implements Target {}

  /** What search engines may fetch. */
  record Robots() implements Target {}

  /** The file that keeps GitHub Pages from running Jekyll. */
  record NoJekyll() implements Target {}

  /**
   * A file of {@code static/}.
   *
   * @param name its path below that folder
   */
  record Asset(String name) implements Target {}
}
