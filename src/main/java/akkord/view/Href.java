package akkord.view;

import akkord.model.SafeUrl;

/** Where a link leads; the only type from which templates write addresses. */
public sealed interface Href {

  /** The address as the page writes it. */
  String value();

  /**
   * A place of this site: a path that is relative or starts with the site's base path, with or
   * without a fragment, or a fragment alone.
   *
   * @param value made of characters that need no encoding, so that it can't name a scheme or a host
   */
  record InSite(String value) implements Href {
    public InSite {
      if (!isPlace(value)) {
        throw new IllegalArgumentException("not a place of the site: " + value);
      }
    }

    /** Whether a text is {@code /?(name/)*name?(#name)?} and not empty. */
    private static boolean isPlace(String text) {
      int fragment = text.indexOf('#');
      int end = fragment < 0 ? text.length() : fragment;
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        boolean mayStand = c == '/' ? i == 0 || text.charAt(i - 1) != '/' : isOfName(c) || c == '~';
        if (!mayStand) {
          return false;
        }
      }
      return fragment < 0 ? end > 0 : isFragment(text, fragment + 1);
    }

    private static boolean isFragment(String text, int start) {
      for (int i = start; i < text.length(); i++) {
        if (!isOfName(text.charAt(i))) {
          return false;
        }
      }
      return start < text.length();
    }

    private static boolean isOfName(char c) {
      return (c >= 'a' && c <= 'z')
          || (c >= '0' && c <= '9')
          || (c >= 'A' && c <= 'Z')
          || c == '-'
          || c == '.'
          || c == '_';
    }

    /** A place on the same page. */
    static InSite anchor(String id) {
      return new InSite("#" + id);
    }
  }

  /**
   * An address elsewhere, or an absolute address of this site.
   *
   * @param url checked when it was made
   */
  record Web(SafeUrl url) implements Href {
    @Override
    public String value() {
      return url.value();
    }
  }
}
