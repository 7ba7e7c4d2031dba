package akkord.cli;

import akkord.build.BuildOutcome;
import akkord.build.BuildRequest;
import akkord.build.SiteBuild;
import akkord.build.Tally;
import akkord.diagnostic.Message;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import akkord.output.OutputException;
import java.io.IOException;
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
        Message.of(
            "content %s, static files %s, site %s, day %s, %s jobs",
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
    console.printSummary(
        Message.of(
            "%s%s; %s; %s",
            switch (outcome.result()) {
              case PASSED -> Message.of("checked");
              case PUBLISHED -> Message.of("published %s", output(request));
              case UNCHANGED -> Message.of("nothing changed in %s", output(request));
              case STOPPED -> Message.of("stopped");
            },
            outcome.tally().map(BuildCommand::describe).orElse(Message.NONE),
            Console.count(outcome.diagnostics()),
            Console.seconds(surroundings.clock().millis() - start)));
    return outcome.result() == BuildOutcome.Result.STOPPED
        ? ExitCode.CONTENT_HAS_ERRORS
        : ExitCode.DONE;
  }

  private static SourcePath output(BuildRequest request) {
    return request.folders().shown(request.folders().out());
  }

  private static Message describe(Tally tally) {
    var entries =
        tally.entries().entrySet().stream()
            .map(count ->
                Message.of("%s %s", Message.word(count.getKey().folder()), count.getValue()))
            .toList();
    String languages =
        tally.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
    return Message.of(
        ": %s; each in %s; %s files", Message.list(entries), languages, tally.files());
  }
}
