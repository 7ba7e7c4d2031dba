package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds on each page of the sample site. */
class SamplePagesTest {

  private static final URI BASE = URI.create("https://example.org/base/");

  private final Map<String, Document> pages = pages();

  private static Map<String, Document> pages() {
    var pages = new HashMap<String, Document>();
    SamplePages.all()
        .forEach(page ->
            pages.put(page.name(), Jsoup.parse(page.html(), BASE.resolve(page.name()) + "")));
    return pages;
  }

  @Test
  void everyLinkOfTheSiteLeadsToAPageAndAnchorThatExist() {
    var broken = new ArrayList<String>();
    pages.forEach((name, page) ->
        page.select("a[href]")
            .forEach(link -> {
              if (!leadsSomewhere(URI.create(link.absUrl("href")))) {
                broken.add(name + " -> " + link.attr("href"));
              }
            }));
    assertEquals(List.of(), broken);
  }

  private boolean leadsSomewhere(URI address) {
    String path = BASE.relativize(address).toString().replaceFirst("/$", "/index.html");
    if (path.startsWith("http") || path.startsWith("mailto:") || isForMachines(path)) {
      return true;
    }
    int hash = path.indexOf('#');
    var page = pages.get(hash < 0 ? path : path.substring(0, hash));
    return page != null && (hash < 0 || page.getElementById(path.substring(hash + 1)) != null);
  }

  /** Other tests look into files that are no pages. */
  private static boolean isForMachines(String path) {
    return path.contains("feed.") || path.contains("/citation.") || path.startsWith("data/");
  }

  @Test
  void noAddressIsLost() {
    pages.forEach((name, page) -> {
      assertEquals(0, page.select("a:not([href]), a[href=''], link[href='']").size(), name);
    });
  }

  @Test
  void idsAreUnique() {
    pages.forEach((name, page) -> {
      Set<String> seen = new HashSet<>();
      var twice = page.select("[id]").eachAttr("id").stream().filter(id -> !seen.add(id));
      assertEquals(List.of(), twice.toList(), name);
    });
  }

  @Test
  void theContentSecurityPolicyIsTheFirstElementOfTheHead() {
    pages.forEach((name, page) -> {
      var first = page.head().firstElementChild();
      assertNotNull(first);
      assertEquals("Content-Security-Policy", first.attr("http-equiv"), name);
      assertTrue(first.attr("content").startsWith("default-src 'none'; "), name);
    });
  }

  @Test
  void everyPageHasOneTitleAndNoGapInItsHeadings() {
    pages.forEach((name, page) -> {
      assertEquals(1, page.select("h1").size(), name);
      int last = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertTrue(level <= last + 1, name + ": " + heading);
        last = level;
      }
    });
  }

  @Test
  void landmarksAreThere() {
    pages.forEach((name, page) -> {
      for (var landmark : List.of("body > header", "body > main", "body > footer", "nav")) {
        assertTrue(!page.select(landmark).isEmpty(), name + ": " + landmark);
      }
      var skip = page.body().firstElementChild();
      assertNotNull(skip);
      assertEquals("#page--main", skip.attr("href"), name);
    });
  }

  @Test
  void alternatesAreReciprocalAndAbsolute() {
    pages.forEach((name, page) ->
        page.select("link[rel=alternate][hreflang]")
            .forEach(version -> {
              String path = BASE.relativize(URI.create(version.attr("href"))) + "index.html";
              var other = pages.get(path);
              assertNotNull(other, name + " -> " + path);
              assertEquals(
                  page.select("link[rel=alternate][hreflang]").eachAttr("href"),
                  other.select("link[rel=alternate][hreflang]").eachAttr("href"),
                  name);
            }));
  }
}
