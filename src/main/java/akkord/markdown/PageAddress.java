package akkord.markdown;

/** Checks addresses that a page gives for its own site. */
final class PageAddress {

  private PageAddress() {}

  /**
   * The address, if it is relative to a page of the site.
   *
   * @throws IllegalArgumentException if it could lead elsewhere
   */
  static String relative(String href) {
    int colon = href.indexOf(':');
    int firstSlash = href.indexOf('/');
    boolean hasScheme = colon >= 0 && (firstSlash < 0 || colon < firstSlash);
    if (href.isEmpty() || hasScheme || href.startsWith("//") || href.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("not an address within the site: " + href);
    }
    return href;
  }
}
