package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.model.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Links the entries of a draft and checks what only shows when they are seen together. */
public final class Assembler {

  private Assembler() {}

  /**
   * Assembles a site.
   *
   * @param today the day against which {@code review_by} is held
   */
  public static Assembled assemble(Draft draft, LocalDate today) {
    var linked = new Linking().link(draft);
    var found = new Diagnostics();
    found.addAll(linked.diagnostics());
    var checking = new EntryChecks(today).begin(draft, mistaken(linked.diagnostics()));
    draft.entries().forEach(entry -> found.addAll(checking.of(entry)));
    return new Assembled(linked.site(), found.sorted());
  }

  /** The files with a mistake. */
  public static Set<SourcePath> mistaken(List<Diagnostic> findings) {
    return findings.stream()
        .filter(Diagnostic::isError)
        .map(finding -> finding.location().path())
        .collect(Collectors.toSet());
  }
}
