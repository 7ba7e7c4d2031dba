package akkord.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.compare.PageChanges;
import akkord.compare.PageChanges.Page;
import akkord.compare.PageChanges.Telling;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Compares the pages of two folders that hold sites. Of pages whose bytes differ, those count as
 * changed whose title or words do; an asset under a new name is no change at all. Pages that only
 * lead to others are left out.
 */
public final class SiteComparison {

  private static final FilePath MANIFEST = new FilePath("data/manifest.json");

  private static final FilePath PERMALINKS = new FilePath("id/");

  /** The part of an asset's name that follows from its bytes. */
  private static final Pattern HASH = Pattern.compile("(assets/[^\"'\\s?#]*?)\\.[0-9a-f]{10}\\b");

  private static final Pattern PERMALINK = Pattern.compile("/id/([a-z]+)/[^/]+/$");

  private SiteComparison() {}

  /** Whether a folder holds a site that Akkord made. */
  public static boolean isSite(FolderSite folder) {
    return folder.files().contains(MANIFEST);
  }

  /**
   * What changed from one site to the other.
   *
   * @throws IOException if a file can't be read
   */
  public static PageChanges between(FolderSite before, FolderSite after) throws IOException {
    var old = new TreeMap<String, Telling>();
    var now = new TreeMap<String, Telling>();
    for (var file : before.files()) {
      if (isPage(file) && !isSame(file, before, after)) {
        add(file, before, old);
      }
    }
    for (var file : after.files()) {
      if (isPage(file) && !isSame(file, before, after)) {
        add(file, after, now);
      }
    }
    return PageChanges.between(old, now);
  }

  private static boolean isPage(FilePath file) {
    return file.value().endsWith(".html") && !file.isIn(PERMALINKS);
  }

  private static boolean isSame(FilePath file, FolderSite before, FolderSite after)
      throws IOException {
    return before.files().contains(file)
        && after.files().contains(file)
        && Arrays.equals(before.read(file), after.read(file));
  }

  private static void add(FilePath file, FolderSite site, SortedMap<String, Telling> pages)
      throws IOException {
    var html = HASH.matcher(new String(site.read(file), UTF_8)).replaceAll("$1");
    var document = Jsoup.parse(html);
    if (document.selectFirst("meta[http-equiv=refresh]") == null) {
      var words =
          document.select("main").isEmpty() ? document.text() : document.select("main").text();
      var page = page(file, document);
      pages.put(page.address(), new Telling(page, document.title() + "\n" + words, html));
    }
  }

  private static Page page(FilePath file, Document document) {
    var title = document.select("meta[property=og:title]").attr("content");
    return new Page(
        file.address(),
        Optional.ofNullable(document.selectFirst("html"))
            .flatMap(html -> LanguageTag.parse(html.attr("lang"))),
        kind(document),
        title.isEmpty() ? document.title() : title);
  }

  /** A page of an entry names the entry's permanent address. */
  private static String kind(Document document) {
    var permalink = document.select("link[hreflang=x-default]").attr("href");
    var found = PERMALINK.matcher(permalink);
    return found.find()
        ? Collection.ofFolder(found.group(1)).map(Collection::entryWord).orElse("")
        : "";
  }
}
