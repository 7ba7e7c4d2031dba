package akkord.links;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns findings in files of the site into diagnostics: each mistake once, at the place of the
 * content that made it, where that is known.
 */
final class Findings {

  private record Mistake(DiagnosticCode code, Message message) {}

  private final LinkedSite site;
  private final Map<Mistake, List<Finding>> mistakes = new HashMap<>();

  Findings(LinkedSite site) {
    this.site = site;
  }

  void add(Finding finding) {
    mistakes
        .computeIfAbsent(new Mistake(finding.code(), finding.message()), _ -> new ArrayList<>())
        .add(finding);
  }

  /** One diagnostic for each mistake, in their order. Reads the files that they show once more. */
  List<Diagnostic> diagnostics(Positions positions, Readings readings)
      throws IOException, InterruptedException {
    var all = mistakes.values().stream().map(found -> Sightings.of(found, site)).toList();
    positions.lookUp(all.stream().flatMap(Sightings::shown).map(Finding::spot).toList(), readings);
    return all.stream().map(one -> one.diagnostic(positions)).sorted().toList();
  }
}
