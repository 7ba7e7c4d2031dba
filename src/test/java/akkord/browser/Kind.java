package akkord.browser;

/** Patterns of the paths of pages, where a test is about one kind of page. */
final class Kind {
  static final String HOME = "(de|en)/index\\.html";
  static final String AGREEMENT = "(de/abkommen|en/agreements)/[^/]+/index\\.html";
  static final String AGREEMENTS = "(de/abkommen|en/agreements)/index\\.html";

  /** In English only: the two languages have the same parts. */
  static final String LIST_OR_OVERVIEW = "en/[^/]+/index\\.html";

  static final String FILTERED = "(de/abkommen|en/agreements)/[^/]+/(?!de/|en/)[^/]+/index\\.html";
  static final String SIDE_BY_SIDE = ".*/(de-en|en-de)/index\\.html";
  static final String BRIEFING = "(de|en)/briefings/[^/]+/index\\.html";

  private Kind() {}
}
