package akkord.links;

import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks all links of a site. */
public final class LinkVerifier {

  private static final FilePath HOME = new FilePath("index.html");

  private LinkVerifier() {}

  /**
   * Reads all files of a site and follows every link that stays inside.
   *
   * @param base where the site will be published; where nobody says, it is taken from the canonical
   *     address of its first page, else the site is taken to lie at the top of a server
   * @param jobs how many threads read files, at least 1
   */
  public static LinkReport verify(LinkedSite site, Optional<BaseUrl> base, int jobs)
      throws IOException, InterruptedException {
    var readings = new Readings(site, jobs);
    var outlines = new LinkedHashMap<FilePath, Outline>();
    for (var outline : readings.of(site.files(), Reading::read)) {
      outlines.put(outline.file(), outline);
    }
    return check(readings, outlines, new Addresses(base.or(() -> ownBase(outlines))));
  }

  private static LinkReport check(
      Readings readings, Map<FilePath, Outline> outlines, Addresses addresses)
      throws IOException, InterruptedException {
    var site = readings.site();
    var findings = new Findings(site);
    var follower = new Follower(addresses, new Server(site.files(), addresses.top()));
    var versions = new VersionSets(outlines, follower);
    var languages = new LanguageCheck(outlines, versions, findings::add);
    var links = new LinkCheck(outlines, follower, languages, findings::add);
    links.check();
    checkVersions(outlines, follower, versions, findings);
    int pages = (int) site.files().stream().filter(FilePath::isPage).count();
    return new LinkReport(
        findings.diagnostics(readings),
        pages,
        links.links(),
        links.anchors(),
        site.files().size() - pages);
  }

  private static void checkVersions(
      Map<FilePath, Outline> outlines, Follower follower, VersionSets versions, Findings findings) {
    var alternates = new AlternateCheck(versions, findings::add);
    alternates.check(outlines.values());
    new ReciprocityCheck(outlines, versions, findings::add).check(alternates.faulty());
    new CanonicalCheck(outlines, versions, findings::add).check();
    new SitemapCheck(follower, versions, findings::add)
        .check(outlines.values(), alternates.faulty());
  }

  /** The address by which the first page wants to be known. */
  private static Optional<BaseUrl> ownBase(Map<FilePath, Outline> outlines) {
    return Optional.ofNullable(outlines.get(HOME)).stream()
        .map(home -> home.versions().canonicals())
        .flatMap(List::stream)
        .findFirst()
        .map(link -> link.written().replaceFirst("/index\\.html$", "/"))
        .flatMap(SafeUrl::parse)
        .filter(url -> url.isWeb() && url.value().matches("[^?#]*/"))
        .map(BaseUrl::new);
  }
}
