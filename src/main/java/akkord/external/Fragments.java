package akkord.external;

import akkord.http.Answer.Extent;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the places that fragments name in a foreign page.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document">HTML:
 *     the indicated part of the document</a>
 */
final class Fragments {

  /** What a browser finds by text instead of by name. */
  private static final String TEXT_DIRECTIVE = ":~:";

  /** Names of a script's own pages, such as {@code #!/a} and {@code #/a}. */
  private static final Pattern OF_A_SCRIPT = Pattern.compile("[!/].*");

  /** Lines of source code, whose names scripts make. */
  private static final Pattern LINES = Pattern.compile("L\\d+(C\\d+)?(-L?\\d+(C\\d+)?)?");

  /** What code hosts put before the names that their users give. */
  private static final String OF_USERS = "user-content-";

  /** A page with scripts and fewer words is filled by them, and its places with it. */
  private static final int WORDS_WITHOUT_SCRIPTS = 30;

  private final PageText page;

  private Fragments(PageText page) {
    this.page = page;
  }

  /** The fragments, as written, whose places are not in the page; none where that can't be told. */
  static SortedSet<String> missing(SortedSet<String> fragments, PageText page) {
    var missing = new TreeSet<String>();
    boolean filled = page.scripts() > 0 && TextShape.count(page.text()) < WORDS_WITHOUT_SCRIPTS;
    if (page.extent() == Extent.WHOLE && !filled) {
      missing.addAll(fragments);
      missing.removeIf(new Fragments(page)::isThere);
    }
    return missing;
  }

  private boolean isThere(String fragment) {
    int directive = fragment.indexOf(TEXT_DIRECTIVE);
    String name = directive < 0 ? fragment : fragment.substring(0, directive);
    return name.isEmpty()
        || name.toLowerCase(Locale.ROOT).equals("top")
        || OF_A_SCRIPT.matcher(name).matches()
        || LINES.matcher(name).matches()
        || readings(name).anyMatch(this::isName);
  }

  /** As written, decoded as the standard wants it, and as older pages meant it. */
  private Stream<String> readings(String name) {
    return Stream.of(name, decoded(name, StandardCharsets.UTF_8), decoded(name, page.charset()));
  }

  private boolean isName(String name) {
    return page.names().contains(name) || page.names().contains(OF_USERS + name);
  }

  private static String decoded(String name, Charset charset) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), charset);
    } catch (IllegalArgumentException malformed) {
      return name;
    }
  }
}
