package akkord.links;

import java.util.Locale;

/**
 * A version of a page in another language.
 *
 * @param language what {@code hreflang} says, in lower case
 * @param link where the version is said to be
 */
record Alternate(String language, Link link) {

  /** Stands for readers of all languages that are not named. */
  static final String NEUTRAL = "x-default";

  Alternate {
    language = language.toLowerCase(Locale.ROOT);
  }
}
