package akkord.links;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.links.PublishedSitemap.Page;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Checks that every address that was published still answers: by a page, or by one that leads on.
 *
 * <p>Where a page went is known from its address without a language: the old sitemap names it among
 * the page's versions, and the new one names the page that has it now. What vanished together with
 * its folder is one finding.
 */
public final class Permanence {

  private static final FilePath SITEMAP = new FilePath("sitemap.xml");
  private static final FilePath HOME = new FilePath("index.html");

  /** The address of a site, up to a folder; whatever stands there, it can be read as one. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?i)(?!.*%(?![0-9a-f]{2}))"
              + "https?://[a-z0-9.-]++(?::[0-9]{1,5})?/[\\w.~!$&'()*+,;=:@/%-]*+");

  private final LinkedSite site;
  private final Addresses addresses;
  private final Server server;
  private final String top;
  private final Map<String, Page> present;

  private Permanence(LinkedSite site, BaseUrl base) throws IOException {
    this.site = site;
    this.addresses = new Addresses(Optional.of(base));
    this.server = new Server(site.files(), addresses.top());
    this.top = addresses.top().decoded().orElse(addresses.top().value()); // as Server has it
    this.present = present(site);
  }

  /**
   * Holds a site against the sitemaps under which it was last published.
   *
   * @param base where the site will be published; where nobody says, the folder that all published
   *     addresses share
   */
  public static List<Diagnostic> check(
      Collection<PublishedSitemap> published, LinkedSite site, Optional<BaseUrl> base)
      throws IOException {
    var pages = published.stream().flatMap(sitemap -> sitemap.pages().stream()).toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    var top = base.or(() -> sharedFolder(pages));
    return top.isPresent()
        ? new Permanence(site, top.get()).check(pages)
        : List.of(nothingBelow(pages.getFirst(), site));
  }

  private List<Diagnostic> check(List<Page> pages) {
    var paths = new TreeMap<String, Page>();
    for (var page : pages) {
      if (addresses.resolve(page.address(), Optional.empty())
          instanceof Destination.OnServer(var path, _, _)) {
        paths.putIfAbsent(path, page);
      }
    }
    var groups = new TreeMap<String, SortedMap<String, Page>>();
    paths.forEach((path, page) -> {
      if (server.ask(path) instanceof Server.Answer.Misses) {
        String name = path.substring(top.length());
        groups.computeIfAbsent(group(name), _ -> new TreeMap<>()).put(name, page);
      }
    });
    return paths.isEmpty()
        ? List.of(nothingBelow(pages.getFirst(), site))
        : groups.entrySet().stream()
            .map(group -> finding(group.getKey(), group.getValue()))
            .sorted()
            .toList();
  }

  /** The outermost folder around an address of which nothing is left, or else the address. */
  private String group(String name) {
    int slash = name.indexOf('/');
    while (slash >= 0 && holdsFiles(new FilePath(name.substring(0, slash + 1)))) {
      slash = name.indexOf('/', slash + 1);
    }
    return slash < 0 ? name : name.substring(0, slash + 1);
  }

  private boolean holdsFiles(FilePath folder) {
    return site.files().tailSet(folder).stream()
        .findFirst()
        .filter(file -> file.isIn(folder))
        .isPresent();
  }

  private Diagnostic finding(String group, SortedMap<String, Page> gone) {
    String name = gone.firstKey();
    var page = gone.firstEntry().getValue();
    if (gone.size() > 1) {
      return finding(
          entrance(site),
          Message.of(
              "%s published addresses below '%s' lead to nothing now, such as '%s'",
              gone.size(), group, name),
          page);
    }
    var successor = successor(page);
    return successor.isPresent()
        ? finding(
            madeFrom(successor.get()),
            Message.of(
                "the published address '%s' leads to nothing now; its page is at '%s'",
                name, successor.get().address()),
            page)
        : finding(
            entrance(site),
            Message.of(
                "the published address '%s' leads to nothing now%s",
                name, new Suggestion(site.files()).forMissing(name)),
            page);
  }

  private static Diagnostic nothingBelow(Page first, LinkedSite site) {
    return finding(
        entrance(site),
        Message.of(
            "no published address lies below the site's own; the first is '%s'", first.address()),
        first);
  }

  private static Diagnostic finding(Location place, Message message, Page page) {
    return new Diagnostic(DiagnosticCode.VANISHED_ADDRESS, place, message)
        .withNote(page.at(), "it was published here");
  }

  /** The page that has now what stays the same of a page: its address without a language. */
  private Optional<FilePath> successor(Page page) {
    return language(page)
        .flatMap(language ->
            Optional.ofNullable(page.versions().get(Alternate.NEUTRAL))
                .map(present::get)
                .map(now -> now.versions().get(language)))
        .flatMap(address ->
            addresses.resolve(address, Optional.empty())
                    instanceof Destination.OnServer(var path, _, _)
                ? Optional.of(server.ask(path))
                : Optional.empty())
        .flatMap(answer ->
            answer instanceof Server.Answer.Serves(var file)
                ? Optional.of(file)
                : Optional.empty());
  }

  private static Optional<String> language(Page page) {
    return page.versions().entrySet().stream()
        .filter(version -> version.getValue().equals(page.address()))
        .map(Map.Entry::getKey)
        .filter(language -> !language.equals(Alternate.NEUTRAL))
        .findFirst();
  }

  /** The sitemap at the top of the site, and its parts where it has some. */
  private static List<FilePath> sitemaps(LinkedSite site) {
    return site.files().tailSet(new FilePath("sitemap")).stream()
        .takeWhile(file -> file.value().startsWith("sitemap"))
        .filter(file -> file.value().endsWith(".xml") && file.value().indexOf('/') < 0)
        .toList();
  }

  /** The pages that the site's own sitemap lists, by their addresses without a language. */
  private static Map<String, Page> present(LinkedSite site) throws IOException {
    var pages = new TreeMap<String, Page>();
    for (var file : sitemaps(site)) {
      var text = new String(site.read(file), StandardCharsets.UTF_8);
      PublishedSitemap.read(new SourceFile(site.shown(file), text)).stream()
          .flatMap(sitemap -> sitemap.pages().stream())
          .filter(page -> page.versions().containsKey(Alternate.NEUTRAL))
          .forEach(page -> pages.putIfAbsent(page.versions().get(Alternate.NEUTRAL), page));
    }
    return pages;
  }

  /** The content that made a file, else the file. */
  private Location madeFrom(FilePath file) {
    return Location.startOf(site.origins(file).source().orElse(site.shown(file)));
  }

  /** Where a site says which pages it has. */
  private static Location entrance(LinkedSite site) {
    return Location.startOf(site.shown(site.files().contains(SITEMAP) ? SITEMAP : HOME));
  }

  private static Optional<BaseUrl> sharedFolder(List<Page> pages) {
    return pages.stream()
        .map(Page::address)
        .reduce(Permanence::sharedStart)
        .map(shared -> shared.substring(0, shared.lastIndexOf('/') + 1))
        .filter(shared -> FOLDER.matcher(shared).matches())
        .flatMap(SafeUrl::parse)
        .map(BaseUrl::new);
  }

  private static String sharedStart(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }
}
