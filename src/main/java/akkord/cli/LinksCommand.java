package akkord.cli;

import akkord.build.LinkUpkeep;
import akkord.cli.OutsideCheck.End;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.external.NetworkDownException;
import akkord.http.WebAddress;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.links.FolderSite;
import akkord.links.LinkReport;
import akkord.links.LinkSession;
import akkord.links.OutwardUse;
import akkord.links.Permanence;
import akkord.links.PublishedSitemap;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command {@code links}: checks any folder of HTML, whoever made it, and where that is wanted
 * the addresses to which it leads.
 */
final class LinksCommand {

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final Console console;

  LinksCommand(Surroundings surroundings, Arguments arguments, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.console = console;
  }

  ExitCode run() throws UsageException, IOException, InterruptedException {
    var wanted = LinksArguments.of(arguments);
    var folder = arguments.linksFolder();
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "there is no folder '%s'; build the site first, or name another folder", folder);
    }
    var published = published(wanted);
    var site = FolderSite.of(folder, arguments.folders().shown(folder));
    var base = arguments.baseUrl().map(BaseUrl::new);
    var session = LinkSession.check(site, base, arguments.jobs());
    var inside = session.report();
    if (!published.isEmpty()) {
      var vanished = Permanence.check(published, site, session.base());
      inside = inside.with(together(inside.diagnostics(), vanished));
    }
    return wanted.isAsking()
        ? withOutside(inside, session.outward(), wanted)
        : inside(inside, wanted);
  }

  private List<PublishedSitemap> published(LinksArguments wanted)
      throws UsageException, IOException, InterruptedException {
    var named = wanted.published();
    if (named.isEmpty()) {
      return List.of();
    }
    if (PublishedSite.isAddress(named.get())) {
      var agent = LinksArguments.agent(arguments.baseUrl().map(SafeUrl::value));
      return new PublishedSite(wanted.reach(), agent, console).at(named.get());
    }
    var file = surroundings.workingFolder().resolve(named.get());
    return PublishedSite.inFile(file, arguments.folders().shown(file));
  }

  private ExitCode inside(LinkReport inside, LinksArguments wanted)
      throws UsageException, IOException, InterruptedException {
    var findings = together(inside.diagnostics(), applied(wanted));
    console.printFindings(findings);
    return end(inside, findings, ExitCode.DONE);
  }

  private ExitCode withOutside(LinkReport inside, List<OutwardUse> outward, LinksArguments wanted)
      throws UsageException, IOException, InterruptedException {
    try {
      var outside = new OutsideCheck(surroundings, arguments, wanted, console).run(outward);
      var applied = outside.end() == End.WHOLE ? applied(wanted) : List.<Diagnostic>of();
      var findings = together(inside.diagnostics(), together(outside.findings(), applied));
      console.printFindings(findings, outside.links());
      return end(inside, findings, outside.end() == End.CUT_SHORT ? interrupted() : ExitCode.DONE);
    } catch (NetworkDownException down) {
      console.printFindings(inside.diagnostics());
      console.printFailure(down.reason());
      return ExitCode.MACHINE_FAILED;
    }
  }

  private static List<Diagnostic> together(List<Diagnostic> some, List<Diagnostic> others) {
    return Stream.concat(some.stream(), others.stream()).sorted().toList();
  }

  /**
   * Writes into the sources what the ledger knows, where that is wanted, and says what can't be.
   */
  private List<Diagnostic> applied(LinksArguments wanted)
      throws UsageException, IOException, InterruptedException {
    if (!wanted.isApplying()) {
      return List.of();
    }
    var found = new Diagnostics();
    var ledger = wanted.ledger().read(found);
    var opened = LinkUpkeep.open(arguments.contentRequest());
    if (opened.upkeep().isEmpty()) {
      return opened.diagnostics();
    }
    var updated = opened.upkeep().get().update(url -> known(url, ledger), found);
    long written = updated.stream().filter(source -> !source.changes().isEmpty()).count();
    console.printNote(Message.of("sources that were changed: %s", written));
    return found.sorted();
  }

  private static Optional<LinkRecord> known(SafeUrl url, Ledger ledger) {
    return WebAddress.parse(url.value()).flatMap(address -> ledger.find(address.value()));
  }

  private ExitCode interrupted() {
    console.printFailure(Message.of("interrupted; what was found out so far is in the ledger"));
    return ExitCode.MACHINE_FAILED;
  }

  /** Sums up, and ends as it did where nothing else stops it. */
  private ExitCode end(LinkReport inside, List<Diagnostic> findings, ExitCode otherwise)
      throws IOException {
    console.printJobSummary(findings, List.of());
    console.printSummary(
        Message.of(
            "%s pages, %s links inside the site, %s of them to anchors, %s other files; %s",
            inside.pages(),
            inside.links(),
            inside.anchors(),
            inside.assets(),
            Console.count(findings)));
    boolean stopped = otherwise == ExitCode.DONE && stops(findings);
    return stopped ? ExitCode.CONTENT_HAS_ERRORS : otherwise;
  }

  private boolean stops(List<Diagnostic> findings) {
    return switch (arguments.gate()) {
      case ERRORS, ERRORS_OF_THE_WHOLE_SITE -> findings.stream().anyMatch(Diagnostic::isError);
      case ERRORS_AND_WARNINGS -> !findings.isEmpty();
    };
  }
}
