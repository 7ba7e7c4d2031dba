package akkord.output;

import akkord.location.SourcePath;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the site goes, and what must not be overwritten by it.
 *
 * @param folder the output folder, which need not exist
 * @param shown how it is named to people
 * @param sources the folders of content, templates and static files; the output is neither one of
 *     them, nor above or below one
 * @param repository the top of the repository, in which the output may lie but which it may not be
 */
public record OutputRequest(Path folder, SourcePath shown, List<Path> sources, Path repository) {

  public OutputRequest {
    folder = folder.toAbsolutePath().normalize();
    sources = List.copyOf(sources);
  }
}
