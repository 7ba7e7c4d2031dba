package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Leaves out findings that another one tells as well: an odd character in a key that does not
 * exist, which the finding about the key names.
 */
final class Overlaps {

  private Overlaps() {}

  /** The same findings without those that are told twice. */
  static List<Diagnostic> without(List<Diagnostic> findings) {
    var keys =
        findings.stream()
            .filter(finding -> finding.code() == DiagnosticCode.UNKNOWN_KEY)
            .map(Diagnostic::location)
            .collect(Collectors.groupingBy(Location::path));
    return findings.stream().filter(finding -> !isTold(finding, keys)).toList();
  }

  private static boolean isTold(Diagnostic finding, Map<SourcePath, List<Location>> keys) {
    return finding.code() == DiagnosticCode.SUSPICIOUS_CHARACTER
        && keys.getOrDefault(finding.location().path(), List.of()).stream()
            .anyMatch(key -> contains(key, finding.location()));
  }

  private static boolean contains(Location key, Location inner) {
    return key.start().compareTo(inner.start()) <= 0 && inner.end().compareTo(key.end()) <= 0;
  }
}
