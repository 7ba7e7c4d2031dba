package akkord.diagnostic;

import akkord.location.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Collects the findings of one piece of work, which goes on after each.
 *
 * <p>Not safe for several threads: each unit of work has a collector of its own, and the findings
 * are put together when it ends.
 */
public final class Diagnostics {

  /**
   * Words that are held against others for suggestions in one piece of work: enough for a thousand
   * mistakes among a thousand names, and less than a second's work.
   */
  private static final int MOST_COMPARISONS = 1_000_000;

  private final List<Diagnostic> found = new ArrayList<>();
  private int comparisons;

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

  /**
   * The known word that was most likely meant, as {@link Nearest#to} finds it. After so many
   * comparisons that a person has long had enough to mend, there is none any more.
   */
  public Optional<String> nearest(String word, Collection<String> known) {
    if (comparisons >= MOST_COMPARISONS) {
      return Optional.empty();
    }
    comparisons = Math.min(MOST_COMPARISONS, comparisons + known.size());
    return Nearest.to(word, known);
  }

  /** {@code "; did you mean 'space'?"}, or nothing, as {@link #nearest} finds the word. */
  public Message suggestion(String word, Collection<String> known) {
    return Nearest.suggestion(nearest(word, known));
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
