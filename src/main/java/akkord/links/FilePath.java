package akkord.links;

import org.jspecify.annotations.Nullable;

/**
 * A file below the top of a site that may be anybody's, such as {@code en/index.html}; any
 * characters that a file system allows.
 *
 * @param value its elements, parted by {@code /}
 */
public record FilePath(String value) implements Comparable<FilePath> {

  private static final String INDEX = "index.html";

  /** Whether the file is a page of HTML. */
  boolean isPage() {
    return value.endsWith(".html") || value.endsWith(".htm") || value.endsWith(".xhtml");
  }

  /** The path without {@code index.html}: the top's is empty, a folder's ends in a slash. */
  String address() {
    boolean index = value.equals(INDEX) || value.endsWith("/" + INDEX);
    return index ? value.substring(0, value.length() - INDEX.length()) : value;
  }

  /** The name without its folders. */
  String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** Whether the file lies somewhere in a folder, whose path ends in a slash. */
  boolean isIn(FilePath folder) {
    return value.startsWith(folder.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilePath file && value.equals(file.value);
  }

  /** That of the text, which remembers it: files are looked up for every link. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(FilePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
