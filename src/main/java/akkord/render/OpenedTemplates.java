package akkord.render;

import akkord.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of opening a folder of templates.
 *
 * @param renderer a renderer over them, unless one of them can't be compiled
 * @param diagnostics what is wrong with them
 */
public record OpenedTemplates(Optional<TemplateRenderer> renderer, List<Diagnostic> diagnostics) {
  public OpenedTemplates {
    diagnostics = List.copyOf(diagnostics);
  }
}
