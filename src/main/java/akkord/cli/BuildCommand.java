package akkord.cli;

import akkord.build.BuildOutcome;
import akkord.build.BuildRequest;
import akkord.build.SiteBuild;
import akkord.build.Tally;
import akkord.location.SourcePath;
import akkord.model.Collection;
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
    var request = arguments.buildRequest();
    return report(SiteBuild.build(request), request, start);
  }

  ExitCode check() throws UsageException, IOException, InterruptedException {
    long start = surroundings.clock().millis();
    var request = arguments.buildRequest();
    return report(SiteBuild.check(request), request, start);
  }

  private ExitCode report(BuildOutcome outcome, BuildRequest request, long start)
      throws IOException {
    console.printFindings(outcome.diagnostics());
    double seconds = (surroundings.clock().millis() - start) / 1000.0;
    console.printSummary(
        "%s%s; %s; %.1f s"
            .formatted(
                switch (outcome.result()) {
                  case PASSED -> "checked";
                  case PUBLISHED -> "published " + output(request);
                  case UNCHANGED -> "nothing changed in " + output(request);
                  case STOPPED -> "nothing published";
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
            .map(count -> name(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", "));
    String languages =
        tally.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
    return ": %s; each in %s; %d files".formatted(entries, languages, tally.files());
  }

  private static String name(Collection collection) {
    return collection.folder().toLowerCase(Locale.ROOT);
  }
}
