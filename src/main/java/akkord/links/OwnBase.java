package akkord.links;

import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where a site is to be published. */
final class OwnBase {

  private static final FilePath HOME = new FilePath("index.html");

  /** Holds the host of a site that GitHub Pages serves under a name of its owner. */
  private static final FilePath CNAME = new FilePath("CNAME");

  private OwnBase() {}

  /** As is said, else as the site's first page wants to be known, else at the host that is set. */
  static Optional<BaseUrl> of(
      Optional<BaseUrl> said, LinkedSite site, Map<FilePath, Outline> outlines) throws IOException {
    var known = said.or(() -> canonical(outlines));
    if (known.isPresent() || !site.files().contains(CNAME)) {
      return known;
    }
    String host = new String(site.read(CNAME), StandardCharsets.UTF_8).strip();
    return SafeUrl.parse("https://" + host + "/")
        .filter(url -> url.value().matches("https://[^/?#]+/"))
        .map(BaseUrl::new);
  }

  private static Optional<BaseUrl> canonical(Map<FilePath, Outline> outlines) {
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
