package akkord.report;

import akkord.diagnostic.Diagnostic;
import java.util.List;

/** A printed form of findings. */
@FunctionalInterface
public interface ReportFormat {

  /**
   * Prints findings.
   *
   * @param findings in the order in which they are to appear
   * @return the whole report, empty or ending in a line break
   */
  String print(List<Diagnostic> findings);

  /**
   * Prints findings together with what is known of addresses outside the site, where the form has
   * room for more than findings.
   *
   * @param findings all findings, those of the addresses among them
   */
  default String print(List<Diagnostic> findings, OutsideLinks outside) {
    return print(findings);
  }
}
