package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Severity;
import akkord.location.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of findings where only the first ones are seen: errors before warnings, and of each the
 * most varied first. A finding waits as many rounds as its kind, or its file, has had its turn
 * before, so that one mistake made a hundred times does not hide all others.
 */
final class AnnotationOrder {

  private record Kind(Severity severity, DiagnosticCode code) {}

  private record File(Severity severity, SourcePath path) {}

  private record Turn(Diagnostic finding, int round) {}

  private AnnotationOrder() {}

  /** The findings in this order; within a round they stay in the order given. */
  static List<Diagnostic> of(List<Diagnostic> findings) {
    var kinds = new HashMap<Kind, Integer>();
    var files = new HashMap<File, Integer>();
    var turns = new ArrayList<Turn>();
    for (var finding : findings) {
      int ofKind = next(kinds, new Kind(finding.severity(), finding.code()));
      int ofFile = next(files, new File(finding.severity(), finding.location().path()));
      turns.add(new Turn(finding, Math.max(ofKind, ofFile)));
    }
    turns.sort(
        Comparator.comparing((Turn turn) -> turn.finding().severity())
            .thenComparingInt(Turn::round));
    return turns.stream().map(Turn::finding).toList();
  }

  private static <K> int next(Map<K, Integer> turns, K key) {
    return turns.merge(key, 1, Integer::sum) - 1;
  }
}
