package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.model.Draft;
import java.util.List;
import java.util.Optional;

/**
 * What was read, and what was found wrong with it.
 *
 * @param draft the site as it was read; empty where not even its settings can be
 * @param diagnostics sorted by file and place
 */
public record Loaded(Optional<Draft> draft, List<Diagnostic> diagnostics) {
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
  }
}
