package akkord.links;

/** What a link is for, as far as the check has to know. */
enum Use {
  /** Readers follow it. */
  NAVIGATION,
  /** Readers send a form to it. */
  SUBMISSION,
  /** The page can't be shown as it is meant without what it names, which is never the page. */
  EMBEDDING,
  /** Search engines and browsers offer it to readers of another language. */
  VERSION,
  /** Machines follow it, such as search engines. */
  REFERENCE
}
