package akkord.links;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Small sites with mistakes of many kinds, and changes of them. */
final class RandomSite {

  private RandomSite() {}

  private static final List<String> NAMES =
      List.of(
          "index.html",
          "de/index.html",
          "en/index.html",
          "de/a.html",
          "en/a.html",
          "de/a/index.html",
          "en/b/index.html",
          "style.css",
          "feed.xml",
          "sitemap.xml",
          "robots.txt",
          "de/a");
  private static final List<String> ADDRESSES =
      List.of(
          "index.html",
          "../de/",
          "../en/",
          "a",
          "a.html",
          "a/",
          "../de/a#x",
          "../en/a.html#y",
          "../en/b",
          "../en/b/#x",
          "#x",
          "#",
          "",
          "../style.css",
          "../de/A.html",
          "gone.html",
          "/de/",
          "https://example.org/site/de/",
          "https://example.org/site/en/a.html#z",
          "https://example.org/site/de/a.html",
          "https://example.org/site/index.html",
          "mailto:a@b.c",
          "javascript:x",
          "../de/a.html?x=1#y",
          "%zz");

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String page(Random random) {
    var page = new StringBuilder("<!doctype html><html lang='" + pick(List.of("de", "en"), random));
    page.append("'><head><title>t</title>");
    for (int i = random.nextInt(3); i > 0; i--) {
      String language = pick(List.of("de", "en", "x-default", "q"), random);
      page.append("<link rel='alternate' hreflang='" + language + "' href='");
      page.append(pick(ADDRESSES, random) + "'>");
    }
    if (random.nextInt(3) == 0) {
      page.append("<link rel='canonical' href='" + pick(ADDRESSES, random) + "'>");
    }
    if (random.nextInt(5) == 0) {
      page.append("<meta name='robots' content='noindex'>");
    }
    if (random.nextInt(5) == 0) {
      page.append("<meta http-equiv='refresh' content='0; url=" + pick(ADDRESSES, random) + "'>");
    }
    page.append("</head><body>");
    for (int i = random.nextInt(6); i > 0; i--) {
      page.append("<p id='" + pick(List.of("x", "y", "z"), random) + "'><a hreflang='en' href='");
      page.append(pick(ADDRESSES, random) + "'>a</a><img src='" + pick(ADDRESSES, random) + "'>");
      page.append(random.nextInt(9) == 0 ? "</div>" : "</p>");
    }
    return page + "</body></html>";
  }

  private static String content(String name, Random random) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> page(random);
      case "css" -> "p { background: url(" + pick(ADDRESSES, random) + ") }";
      case "xml" ->
          "<urlset><url><loc>"
              + pick(ADDRESSES, random)
              + "</loc><xhtml:link hreflang='de' href='"
              + pick(ADDRESSES, random)
              + "'/></url></urlset>";
      default -> "Sitemap: " + pick(ADDRESSES, random) + (random.nextInt(9) == 0 ? "\uFFFD" : "");
    };
  }

  static MemorySite of(Random random) {
    var site = MemorySite.of("");
    for (String name : NAMES) {
      if (random.nextInt(5) > 0) {
        site = site.with(name, content(name, random).getBytes(StandardCharsets.UTF_8));
      }
    }
    return site;
  }

  static MemorySite changed(MemorySite site, Set<FilePath> changes, Random random) {
    var files = new TreeMap<>(site.bytes());
    for (var file : changes) {
      if (random.nextInt(4) == 0) {
        files.remove(file.value());
      } else {
        String content = content(file.value(), random);
        files.put(file.value(), content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return new MemorySite(files, site.made());
  }

  static Set<FilePath> changes(Random random) {
    var changes = new HashSet<FilePath>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      changes.add(new FilePath(pick(NAMES, random)));
    }
    return changes;
  }
}
