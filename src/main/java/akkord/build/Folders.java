package akkord.build;

import akkord.content.LedgerFile;
import akkord.location.SourcePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a site's parts lie; all paths are absolute.
 *
 * @param working the folder that paths are shown relative to
 * @param content the content
 * @param templates templates that replace the ones built in
 * @param statics style sheets and pictures
 * @param out the site
 * @param home the repository
 */
public record Folders(
    Path working, Path content, Optional<Path> templates, Path statics, Path out, Path home) {

  /** The folders that are read. */
  public List<Path> sources() {
    return Stream.concat(
            Stream.of(content, LedgerFile.folder(content), statics, words()), templates.stream())
        .toList();
  }

  /** The folders in which a change of a file can change what a site shows. */
  public List<Path> watched() {
    return List.of(content, LedgerFile.folder(content), statics, templateSources());
  }

  /** Words of the user interface that add to the ones built in: they stand with the templates. */
  public Path words() {
    return templateSources().resolve("words");
  }

  /** The templates that pages are made by, whether compiled with the program or not. */
  public Path templateSources() {
    return templates.orElse(home.resolve("templates"));
  }

  /** How a path is named to people: relative to the working folder where it lies below it. */
  public SourcePath shown(Path path) {
    var base = working.normalize();
    var absolute = path.toAbsolutePath().normalize();
    var named = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    var text = named.toString().replace(path.getFileSystem().getSeparator(), "/");
    return new SourcePath(text.isEmpty() ? "." : text);
  }
}
