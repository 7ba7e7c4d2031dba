package akkord.cli;

import akkord.build.BuildOutcome;
import akkord.build.BuildRequest;
import akkord.build.SiteBuild;
import akkord.build.Tally;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import akkord.output.OutputException;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** The commands that read the content: {@code build} and {@code check}. */
final class BuildCommand {

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final Console console;

  BuildCommand(Surroundings surroundings, Arguments arguments, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.console = console;
  }

  ExitCode build() throws UsageException, IOException, InterruptedException, OutputException {
    long start = surroundings.clock().millis();
    var request = request();
    return report(SiteBuild.build(request), request, start);
  }

  ExitCode check() throws UsageException, IOException, InterruptedException {
    long start = surroundings.clock().millis();
    var request = request();
    return report(SiteBuild.check(request), request, start);
  }

  private BuildRequest request() throws UsageException {
    var request = arguments.contentRequest();
    var folders = request.folders();
    console.printStep(
        String.format(
            Locale.ROOT,
            "content %s, static files %s, site %s, day %s, %d jobs",
            folders.shown(folders.content()),
            folders.shown(folders.statics()),
            output(request),
            request.today(),
            request.jobs()));
    return request;
  }

  private ExitCode report(BuildOutcome outcome, BuildRequest request, long start)
      throws IOException {
    console.printFindings(outcome.diagnostics());
    console.printJobSummary(
        outcome.diagnostics(), outcome.tally().map(TallyMessage::of).stream().toList());
    outcome.notes().forEach(console::printNote);
    double seconds = (surroundings.clock().millis() - start) / 1000.0;
    console.printSummary(
        String.format(
            Locale.ROOT,
            "%s%s; %s; %.1f s",
            switch (outcome.result()) {
              case PASSED -> "checked";
              case PUBLISHED -> "published " + output(request);
              case UNCHANGED -> "nothing changed in " + output(request);
              case STOPPED -> "stopped";
            },
            outcome.tally().map(BuildCommand::describe).orElse(""),
            Console.count(outcome.diagnostics()),
            seconds));
    return outcome.result() == BuildOutcome.Result.STOPPED
        ? ExitCode.CONTENT_HAS_ERRORS
        : ExitCode.DONE;
  }

  private static SourcePath output(BuildRequest request) {
    return request.folders().shown(request.folders().out());
  }

  private static String describe(Tally tally) {
    String entries =
        tally.entries().entrySet().stream()
            .map(count -> count.getKey().folder() + " " + count.getValue())
            .collect(Collectors.joining(", "));
    String languages =
        tally.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
    return ": " + entries + "; each in " + languages + "; " + tally.files() + " files";
  }
}
