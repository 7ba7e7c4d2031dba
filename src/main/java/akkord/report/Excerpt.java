package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Severity;
import akkord.location.SourcePath;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Those of many findings for which there is room, errors before warnings, and of how many there is
 * none.
 *
 * @param shown in the order of all
 * @param left how many of a file are not among them, of each file of which any is not
 */
record Excerpt(List<Diagnostic> shown, SortedMap<SourcePath, Integer> left) {

  Excerpt {
    shown = List.copyOf(shown);
    left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
  }

  /**
   * Chooses among findings.
   *
   * @param inFile how many of one file there is room for
   * @param most how many there is room for
   */
  static Excerpt of(List<Diagnostic> findings, int inFile, int most) {
    var chosen = new BitSet();
    var ofFile = new HashMap<SourcePath, Integer>();
    int room = most;
    for (var severity : Severity.values()) {
      for (int i = 0; i < findings.size() && room > 0; i++) {
        var finding = findings.get(i);
        if (finding.severity() == severity && has(ofFile, finding) < inFile) {
          chosen.set(i);
          room--;
          ofFile.merge(finding.location().path(), 1, Integer::sum);
        }
      }
    }
    return new Excerpt(chosen.stream().mapToObj(findings::get).toList(), left(findings, chosen));
  }

  private static int has(Map<SourcePath, Integer> ofFile, Diagnostic finding) {
    return ofFile.getOrDefault(finding.location().path(), 0);
  }

  private static SortedMap<SourcePath, Integer> left(List<Diagnostic> findings, BitSet chosen) {
    var left = new TreeMap<SourcePath, Integer>();
    for (int i = chosen.nextClearBit(0); i < findings.size(); i = chosen.nextClearBit(i + 1)) {
      left.merge(findings.get(i).location().path(), 1, Integer::sum);
    }
    return left;
  }

  /** How many findings are not shown. */
  int leftInAll() {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }
}
