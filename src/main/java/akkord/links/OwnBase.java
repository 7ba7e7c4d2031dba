package akkord.links;

import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where a site is to be published. */
final class OwnBase {

  private static final FilePath HOME = new FilePath("index.html");

  private OwnBase() {}

  /** As is said, else as the site's first page wants to be known. */
  static Optional<BaseUrl> of(Optional<BaseUrl> said, Map<FilePath, Outline> outlines) {
    return said.or(() ->
        Optional.ofNullable(outlines.get(HOME)).stream()
            .map(home -> home.versions().canonicals())
            .flatMap(List::stream)
            .findFirst()
            .map(link -> link.written().replaceFirst("/index\\.html$", "/"))
            .flatMap(SafeUrl::parse)
            .filter(url -> url.isWeb() && url.value().matches("[^?#]*/"))
            .map(BaseUrl::new));
  }
}
