package akkord.diagnostic;

import akkord.location.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects the findings of one piece of work, which goes on after each.
 *
 * <p>Not safe for several threads: each unit of work has a collector of its own, and the findings
 * are put together when it ends.
 */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds a finding with its code's own severity. */
  public void report(DiagnosticCode code, Location location, Message message) {
    report(new Diagnostic(code, location, message));
  }

  /**
   * Adds a finding with its code's own severity, and a message with gaps as in {@link Message#of}.
   */
  public void report(
      DiagnosticCode code, Location location, @Sentence String pattern, Object... arguments) {
    report(code, location, Message.of(pattern, arguments));
  }

  /** Adds a finding. */
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds the findings of another piece of work. */
  public void addAll(Collection<Diagnostic> others) {
    found.addAll(others);
  }

  /** Number of findings so far; lets a reader see whether a step has found any. */
  public int count() {
    return found.size();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** All findings in their order of file and place; equal ones once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
