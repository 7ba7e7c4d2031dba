package akkord.route;

import java.util.Optional;

/**
 * The address of a file of the site, relative to the site's top, such as {@code
 * de/abkommen/lunar-rover/index.html}.
 *
 * <p>Its elements are plain names: ASCII letters, digits, dots, hyphens and underscores, none of
 * them {@code .} or {@code ..}; so it needs no encoding in an address and can't leave the site.
 *
 * @param value the path, its elements parted by {@code /}
 */
public record SitePath(String value) implements Comparable<SitePath> {

  private static final String INDEX = "index.html";

  public SitePath {
    if (!isPath(value)) {
      throw new IllegalArgumentException("not a path of the site: " + value);
    }
  }

  /** The path that a text writes, or empty where no file of a site can have it. */
  public static Optional<SitePath> parse(String text) {
    return isPath(text) ? Optional.of(new SitePath(text)) : Optional.empty();
  }

  private static boolean isPath(String text) {
    int start = 0;
    while (true) {
      int slash = text.indexOf('/', start);
      if (!isElement(text, start, slash < 0 ? text.length() : slash)) {
        return false;
      }
      if (slash < 0) {
        return true;
      }
      start = slash + 1;
    }
  }

  /** {@code \.?[A-Za-z0-9_-][A-Za-z0-9._-]*}. */
  private static boolean isElement(String text, int start, int end) {
    int first = start < end && text.charAt(start) == '.' ? start + 1 : start;
    if (first == end || text.charAt(first) == '.') {
      return false;
    }
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_'
              || c == '.';
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  /** The index page of a folder; of the site's top where no folder is given. */
  public static SitePath page(String... folders) {
    return new SitePath(folders.length == 0 ? INDEX : String.join("/", folders) + "/" + INDEX);
  }

  /** A file of this name beside this one. */
  public SitePath sibling(String name) {
    return new SitePath(value.substring(0, value.lastIndexOf('/') + 1) + name);
  }

  /**
   * The address as a server knows it: without {@code index.html}, so that it ends in a slash, and
   * empty for the site's top.
   */
  public String address() {
    int name = value.length() - INDEX.length();
    boolean index = value.endsWith(INDEX) && (name == 0 || value.charAt(name - 1) == '/');
    return index ? value.substring(0, name) : value;
  }

  /**
   * The address of this file as a link in another one, such as {@code ../../quellen/x/index.html}.
   * It names the file, so that it also works where the site is opened from a disk.
   */
  public String relativeTo(SitePath page) {
    String from = page.value;
    int common = 0; // where the folders end that both have
    int slash = from.indexOf('/');
    while (slash >= 0 && value.regionMatches(common, from, common, slash + 1 - common)) {
      common = slash + 1;
      slash = from.indexOf('/', common);
    }
    int up = 0;
    for (int i = slash; i >= 0; i = from.indexOf('/', i + 1)) {
      up++;
    }
    return "../".repeat(up) + value.substring(common);
  }

  // A record does the same by itself, for more: paths are keys of large maps.

  @Override
  public boolean equals(Object other) {
    return other instanceof SitePath path && value.equals(path.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
