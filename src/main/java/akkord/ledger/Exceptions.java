package akkord.ledger;

import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the external link check lets pass: each with a reason, and until a day. */
public final class Exceptions {

  /** No exceptions. */
  public static final Exceptions NONE = new Exceptions(List.of());

  private final List<LinkException> all;

  private Exceptions(List<LinkException> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads a file of YAML; where anything in it is wrong, which is reported, nothing is let pass.
   */
  public static Exceptions read(SourceFile file, Diagnostics found) {
    var faults = new Diagnostics();
    var around = new Surroundings(List.of(), Map.of());
    var read =
        DataReader.read(file, Notation.YAML, faults)
            .flatMap(root -> ExceptionFields.FILE.read(root, new Reading(file, around, faults)));
    found.addAll(faults.sorted());
    return read.filter(_ -> !faults.hasErrors()).map(Exceptions::new).orElse(NONE);
  }

  /**
   * What is left to be looked at, in order: the findings that no exception lets pass, and those
   * about exceptions that have expired or are not needed.
   *
   * @param links all addresses to which pages link
   */
  public List<Diagnostic> apply(Collection<LinkedAddress> links, LocalDate today) {
    var inForce = all.stream().filter(exception -> !exception.isExpired(today)).toList();
    var left = new Diagnostics();
    for (var link : links) {
      link.finding()
          .filter(finding -> inForce.stream().noneMatch(one -> one.hides(link.address(), finding)))
          .ifPresent(left::report);
    }
    all.stream()
        .filter(exception -> exception.isExpired(today))
        .forEach(exception -> reportExpired(exception, left));
    inForce.forEach(exception -> reportUnused(exception, links, left));
    return left.sorted();
  }

  private static void reportExpired(LinkException exception, Diagnostics left) {
    left.report(
        DiagnosticCode.EXPIRED_EXCEPTION,
        exception.untilAt(),
        "the exception has expired on %s; its reason was: %s",
        exception.until(),
        exception.reason());
  }

  /** An address that was not checked, or is blocked, says nothing of an exception. */
  private static void reportUnused(
      LinkException exception, Collection<LinkedAddress> links, Diagnostics left) {
    var meant =
        links.stream().filter(link -> exception.addresses().matches(link.address())).toList();
    if (meant.isEmpty()) {
      left.report(
          DiagnosticCode.UNUSED_EXCEPTION,
          exception.at(),
          "no page links to what the exception is about; delete it, or correct it");
    } else if (meant.stream().allMatch(LinkedAddress::isWell)) {
      left.report(
          DiagnosticCode.UNUSED_EXCEPTION,
          exception.at(),
          "all is well now with what the exception is about; delete it");
    }
  }
}
