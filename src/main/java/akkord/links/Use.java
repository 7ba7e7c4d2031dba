package akkord.links;

/** What a link is for, as far as the check has to know. */
enum Use {
  /** Readers follow it. */
  NAVIGATION,
  /** The page can't be shown as it is meant without what it names, which is never the page. */
  EMBEDDING,
  /** Machines follow it, such as search engines. */
  REFERENCE
}
