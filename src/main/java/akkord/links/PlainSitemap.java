package akkord.links;

import akkord.links.Outline.Announced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sitemap in the form in which most are written, in a small part of the time that a parser
 * takes: addresses and their versions, each element by itself, no references to characters. Of one
 * with anything else nothing is read.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps, XML format</a>
 */
final class PlainSitemap {

  private static final String URL = "<url>";
  private static final String URL_END = "</url>";
  private static final String LOC = "<loc>";
  private static final String LOC_END = "</loc>";
  private static final String LINK = "<xhtml:link rel=\"alternate\" hreflang=\"";
  private static final String HREF = "\" href=\"";
  private static final String LINK_END = "\"/>";
  private static final String DATE = "<lastmod>";
  private static final String DATE_END = "</lastmod>";
  private static final String START =
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
          + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">";
  private static final String END = "</urlset>";
  private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  /** A text of the sitemap. */
  private record Piece(String text, int start) {}

  /** A version that a page is said to have. */
  private record Version(Piece language, Piece address) {}

  /** A page that is listed. */
  private record Page(Piece address, List<Version> versions) {}

  private final String text;
  private final List<Page> pages = new ArrayList<>();
  private int at;

  private PlainSitemap(String text) {
    this.text = text;
  }

  /** Reads a file, if it is a plain sitemap; whether it is. */
  static boolean read(OutlineBuilder outline) {
    var sitemap = new PlainSitemap(outline.text());
    if (!sitemap.read()) {
      return false;
    }
    sitemap.pages.forEach(page -> tell(page, outline));
    return true;
  }

  private static void tell(Page page, OutlineBuilder outline) {
    var link = link(page.address(), outline);
    var alternates = new ArrayList<Alternate>();
    for (var version : page.versions()) {
      alternates.add(new Alternate(version.language().text(), link(version.address(), outline)));
    }
    outline.announced(new Announced(link, alternates));
  }

  private static Link link(Piece address, OutlineBuilder outline) {
    return outline.link(address.text(), Use.REFERENCE, address.start());
  }

  private boolean read() {
    if (!takes(PROLOGUE)) {
      return false;
    }
    skipSpace();
    if (!takes(START)) {
      return false;
    }
    skipSpace();
    while (takes(URL)) {
      if (!readPage()) {
        return false;
      }
      skipSpace();
    }
    boolean ends = takes(END);
    skipSpace();
    return ends && at == text.length();
  }

  private boolean readPage() {
    skipSpace();
    var address = takes(LOC) ? piece(LOC_END) : null;
    if (address == null) {
      return false;
    }
    var versions = new ArrayList<Version>();
    skipSpace();
    while (!takes(URL_END)) {
      if (!readVersion(versions) && !readDate()) {
        return false;
      }
      skipSpace();
    }
    pages.add(new Page(address, versions));
    return true;
  }

  private boolean readVersion(List<Version> versions) {
    var language = takes(LINK) ? piece(HREF) : null;
    var address = language == null ? null : piece(LINK_END);
    if (language == null || address == null) {
      return false;
    }
    versions.add(new Version(language, address));
    return true;
  }

  private boolean readDate() {
    return takes(DATE) && piece(DATE_END) != null;
  }

  /** The text that goes up to an end, behind which reading goes on; nothing if it is not plain. */
  private @Nullable Piece piece(String end) {
    int start = at;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at > start && takes(end)
        ? new Piece(text.substring(start, at - end.length()), start)
        : null;
  }

  /** Whether a character stands for itself in addresses, languages and dates. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
  }

  private boolean takes(String expected) {
    boolean stands = text.startsWith(expected, at);
    at += stands ? expected.length() : 0;
    return stands;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
  }
}
