package akkord.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sound site in two languages with everything that may be linked, and with much that is unusual
 * but right. Its pages have a frame in common; what only one page or file has stands in {@code
 * sound-site.txt}.
 */
final class SoundSite {

  private static final String TOP = "https://example.org/site/";

  /** The pages' folders in German and in English. */
  private static final List<List<String>> FOLDERS =
      List.of(
          List.of("de/", "en/"),
          List.of("de/abkommen/", "en/agreements/"),
          List.of("de/raumfahrt/", "en/space/"),
          List.of("de/energie/", "en/energy/"),
          List.of("de/chips/", "en/chips/"),
          List.of("de/menschen/", "en/people/"),
          List.of("de/suche/", "en/search/"),
          List.of("de/glossar/", "en/glossary/"),
          List.of("de/archiv/", "en/archive/"),
          List.of("de/über uns/", "en/about us/"));

  private SoundSite() {}

  /** The text of a file beside this class. */
  static String resource(String name) {
    try (var in = SoundSite.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts of all files. */
  static SortedMap<String, String> files() {
    var files = new TreeMap<String, String>();
    for (String file : resource("sound-site.txt").split("(?m)^(?=-- .* --$)", -1)) {
      if (file.startsWith("-- ")) {
        int line = file.indexOf('\n');
        files.put(file.substring(3, line - 3), file.substring(line + 1));
      }
    }
    for (int pair = 0; pair < FOLDERS.size(); pair++) {
      addPage(files, pair, 0);
      addPage(files, pair, 1);
    }
    files.put("sitemap.xml", sitemap());
    return files;
  }

  private static void addPage(SortedMap<String, String> files, int pair, int language) {
    String file = FOLDERS.get(pair).get(language) + "index.html";
    String own = Objects.requireNonNullElse(files.get(file), "");
    files.put(file, page(pair, language, own));
  }

  private static String address(String folder) {
    return TOP + path(folder);
  }

  private static String path(String folder) {
    return URLEncoder.encode(folder, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2F", "/");
  }

  private static String page(int pair, int language, String own) {
    String here = FOLDERS.get(pair).get(language);
    var menu = new StringBuilder();
    for (var folders : FOLDERS) {
      menu.append("<a href=\"/site/" + path(folders.get(language)) + "\">x</a>\n");
    }
    return """
    <!doctype html>
    <html lang="LANG">
    <head>
    <meta charset="utf-8">
    <link rel="canonical" href="HERE">
    <link rel="alternate" hreflang="de" href="DE">
    <link rel="alternate" hreflang="en" href="EN">
    <link rel="alternate" hreflang="x-default" href="EN">
    <link rel="alternate" type="application/atom+xml" href="/site/feed.xml">
    <link rel="icon" href="/site/icon.svg">
    <link rel="stylesheet" href="/site/style.css">
    <meta property="og:url" content="HERE">
    <title>Page</title>
    </head>
    <body>
    <a href="#main">skip</a>
    <nav>
    MENU</nav>
    <p><a href="/site/OTHER" lang="OL" hreflang="OL">OL</a></p>
    <main id="main">
    OWN</main>
    </body>
    </html>
    """
        .replace("HERE", address(here))
        .replace("\"DE\"", "\"" + address(FOLDERS.get(pair).get(0)) + "\"")
        .replace("\"EN\"", "\"" + address(FOLDERS.get(pair).get(1)) + "\"")
        .replace("OTHER", path(FOLDERS.get(pair).get(1 - language)))
        .replace("LANG", language == 0 ? "de" : "en")
        .replace("OL", language == 0 ? "en" : "de")
        .replace("MENU", menu)
        .replace("OWN", own);
  }

  private static String sitemap() {
    var text =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);
    for (var folders : FOLDERS) {
      String de = address(folders.get(0));
      String en = address(folders.get(1));
      for (String loc : folders) {
        text.append(
            """
            <url><loc>LOC</loc>
            <xhtml:link rel="alternate" hreflang="de" href="DE"/>
            <xhtml:link rel="alternate" hreflang="en" href="EN"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="EN"/></url>
            """
                .replace("LOC", address(loc))
                .replace("DE", de)
                .replace("EN", en));
      }
    }
    return text.append("</urlset>\n").toString();
  }
}
