package akkord.cli;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.links.FolderSite;
import akkord.links.LinkVerifier;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The command {@code links}: checks any folder of HTML, whoever made it. */
final class LinksCommand {

  private final Arguments arguments;
  private final Console console;

  LinksCommand(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  ExitCode run() throws UsageException, IOException, InterruptedException {
    var folder = arguments.linksFolder();
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "there is no folder '%s'; build the site first, or name another folder", folder);
    }
    var report =
        LinkVerifier.verify(
            FolderSite.of(folder, arguments.folders().shown(folder)),
            arguments.baseUrl().map(BaseUrl::new),
            arguments.jobs());
    console.printFindings(report.diagnostics());
    console.printJobSummary(report.diagnostics(), List.of());
    console.printSummary(
        Message.of(
            "%s pages, %s links inside the site, %s of them to anchors, %s other files; %s",
            report.pages(),
            report.links(),
            report.anchors(),
            report.assets(),
            Console.count(report.diagnostics())));
    return stops(report.diagnostics()) ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
  }

  private boolean stops(List<Diagnostic> findings) {
    return switch (arguments.gate()) {
      case ERRORS, ERRORS_OF_THE_WHOLE_SITE -> findings.stream().anyMatch(Diagnostic::isError);
      case ERRORS_AND_WARNINGS -> !findings.isEmpty();
    };
  }
}
