package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.report.JUnitXml.Case;
import akkord.report.JUnitXml.Outcome;
import akkord.report.OutsideLink.Freshness;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit's XML, as continuous integration reads it: a test case for each finding, named by its file,
 * and one for each address outside the site, named by its host. Findings fail; what can't be judged
 * is skipped.
 *
 * @param command what ran, such as {@code akkord links}
 * @param wording the language of the messages
 * @see <a
 *     href="https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd">The
 *     schema of Jenkins</a>
 */
public record JUnitFormat(String command, Wording wording) implements ReportFormat {

  @Override
  public String print(List<Diagnostic> findings) {
    return JUnitXml.of(command, cases(findings));
  }

  @Override
  public String print(List<Diagnostic> findings, OutsideLinks outside) {
    var cases = new ArrayList<>(cases(outside.others(findings)));
    outside.links().forEach(link -> cases.add(of(link)));
    return JUnitXml.of(command, cases);
  }

  /** Where nothing was found, that is what was tested. */
  private List<Case> cases(List<Diagnostic> findings) {
    return findings.isEmpty()
        ? List.of(new Case(command, wording.of("No errors and no warnings."), new Outcome.Passed()))
        : findings.stream().map(this::of).toList();
  }

  private Case of(Diagnostic finding) {
    String name = finding.code().id() + " " + finding.location().start();
    return new Case(finding.location().path().value(), name, failed(finding));
  }

  private Case of(OutsideLink link) {
    return new Case(link.host(), link.address(), outcome(link));
  }

  private Outcome outcome(OutsideLink link) {
    return switch (link.standing()) {
      case BLOCKED, UNKNOWN, EXCEPTED -> new Outcome.Skipped(wording.of(link.standingInWords()));
      case GONE, SUSPICIOUS, FAILING, MOVED, REFUSED, OK ->
          link.finding().map(this::failed).orElseGet(() -> unfailed(link));
    };
  }

  private Outcome unfailed(OutsideLink link) {
    return link.freshness() == Freshness.DEFERRED
        ? new Outcome.Skipped(wording.of(Message.of("put off to another run")))
        : new Outcome.Passed();
  }

  private Outcome failed(Diagnostic finding) {
    var lines = new ArrayList<String>();
    lines.add(finding.location() + ": " + wording.of(finding.severity().word()));
    lines.add(wording.of(finding.code().cure()));
    finding.notes().forEach(note -> lines.add(note.location() + ": " + wording.of(note.message())));
    return new Outcome.Failed(finding.code().id(), wording.of(finding.message()), lines);
  }
}
