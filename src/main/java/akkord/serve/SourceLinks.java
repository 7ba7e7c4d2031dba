package akkord.serve;

import akkord.build.LiveSite.Files;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.route.Origins;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leads from places to what shows them: an editor where there is one, else the browser.
 *
 * @param files the files of the site, which know their sources
 * @param editor what opens them
 */
record SourceLinks(Files files, Optional<Editor> editor) {

  /** The address that shows a file at a line; empty where the live site does not know the file. */
  Optional<String> address(SourcePath path, int line) {
    return files
        .source(path)
        .map(file ->
            editor
                .map(program -> program.address(file, line))
                .orElseGet(() -> Router.SOURCE + "?file=" + encoded(path)));
  }

  private static String encoded(SourcePath path) {
    return URLEncoder.encode(path.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** All files that had a part in a page. */
  static Set<SourcePath> partsOf(Origins origins) {
    return Stream.concat(
            origins.source().stream(), origins.links().values().stream().map(Location::path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files that a page is made from: its own first, then those beside it. */
  static Set<SourcePath> sourcesOf(Origins origins) {
    String folder = origins.source().map(SourceLinks::folder).orElse("");
    return Stream.concat(
            origins.source().stream(),
            partsOf(origins).stream().filter(part -> folder(part).equals(folder)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String folder(SourcePath path) {
    return path.value().substring(0, path.value().lastIndexOf('/') + 1);
  }
}
