package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.model.Site;
import java.util.List;

/**
 * What assembling gave.
 *
 * @param site the linked site; to be used only where there is no error among the findings
 * @param diagnostics what is wrong across entries
 */
public record Assembled(Site site, List<Diagnostic> diagnostics) {
  public Assembled {
    diagnostics = List.copyOf(diagnostics);
  }
}
