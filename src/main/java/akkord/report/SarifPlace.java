package akkord.report;

import akkord.location.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places as SARIF writes them. */
final class SarifPlace {

  /** What relative paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private SarifPlace() {}

  /** A physical location. */
  static Map<String, Object> of(Location location) {
    var region = new LinkedHashMap<String, Object>();
    region.put("startLine", location.start().line());
    region.put("startColumn", location.start().column());
    region.put("endLine", location.end().line());
    region.put("endColumn", location.end().column());
    var place = new LinkedHashMap<String, Object>();
    place.put("artifactLocation", file(location.path().value()));
    place.put("region", region);
    return place;
  }

  private static Map<String, Object> file(String path) {
    var file = new LinkedHashMap<String, Object>();
    if (path.matches("/.*|[A-Za-z]:/.*")) {
      file.put("uri", uri("file", path.startsWith("/") ? path : "/" + path));
    } else {
      file.put("uri", uri(null, path.matches("[^/]*:.*") ? "./" + path : path));
      file.put("uriBaseId", ROOT);
    }
    return file;
  }

  private static String uri(@Nullable String scheme, String path) {
    try {
      return new URI(scheme, scheme == null ? null : "", path, null).toASCIIString();
    } catch (URISyntaxException notAPath) {
      throw new IllegalArgumentException(path, notAPath);
    }
  }
}
