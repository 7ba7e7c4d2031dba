package akkord.links;

import akkord.location.Location;
import akkord.location.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A sitemap as it was published, by this site or by whoever had its address before; nothing in it
 * is trusted.
 *
 * @param pages the pages that it lists
 * @param parts the addresses of the sitemaps that it lists, as it writes them; whoever asks for
 *     them looks first where they lead
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
public record PublishedSitemap(List<Page> pages, List<String> parts) {

  /** The longest text in characters; the protocol allows 50 MB. */
  public static final int LONGEST = 50_000_000;

  /** How many are read of the sitemaps that one lists: the first in its order. */
  public static final int MOST_PARTS = 1_000;

  public PublishedSitemap {
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
  }

  /**
   * A page that it lists.
   *
   * @param address as it stands there
   * @param versions the addresses of its versions by their language, in lower case
   * @param at where it stands
   */
  public record Page(String address, SortedMap<String, String> versions, Location at) {
    public Page {
      versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }
  }

  /** Reads a sitemap, or nothing where a text is none, such as a page that says "not found". */
  public static Optional<PublishedSitemap> read(SourceFile file) {
    if (file.text().length() > LONGEST) {
      return Optional.empty();
    }
    var document = Jsoup.parse(file.text(), "", Parser.xmlParser().setTrackPosition(true));
    return Optional.ofNullable(document.firstElementChild())
        .flatMap(root ->
            switch (localName(root)) {
              case "urlset" -> Optional.of(new PublishedSitemap(pages(root, file), List.of()));
              case "sitemapindex" -> Optional.of(new PublishedSitemap(List.of(), parts(root)));
              default -> Optional.empty();
            });
  }

  private static List<Page> pages(Element urlset, SourceFile file) {
    var pages = new ArrayList<Page>();
    for (Element url : urlset.children()) {
      var versions = new TreeMap<String, String>();
      for (Element child : url.children()) {
        if (localName(child).equals("link")) {
          versions.putIfAbsent(
              child.attr("hreflang").toLowerCase(Locale.ROOT), child.attr("href").strip());
        }
      }
      for (Element child : url.children()) {
        if (localName(child).equals("loc") && !child.wholeText().isBlank()) {
          pages.add(new Page(child.wholeText().strip(), versions, place(child, file)));
        }
      }
    }
    return pages;
  }

  private static List<String> parts(Element index) {
    return index.children().stream()
        .flatMap(sitemap -> sitemap.children().stream())
        .filter(child -> localName(child).equals("loc"))
        .map(loc -> loc.wholeText().strip())
        .distinct()
        .limit(MOST_PARTS)
        .toList();
  }

  private static Location place(Element element, SourceFile file) {
    int start = Math.max(0, element.sourceRange().endPos());
    return file.location(start, start);
  }

  private static String localName(Element element) {
    return element.tagName().substring(element.tagName().indexOf(':') + 1);
  }
}
