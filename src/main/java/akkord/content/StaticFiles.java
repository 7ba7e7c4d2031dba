package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.model.StaticFile;
import java.util.List;

/**
 * The files that are published as they are.
 *
 * @param files sorted by name
 * @param diagnostics sorted by file and place
 */
public record StaticFiles(List<StaticFile> files, List<Diagnostic> diagnostics) {
  public StaticFiles {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
