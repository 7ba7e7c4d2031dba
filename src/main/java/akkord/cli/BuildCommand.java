package akkord.cli;

import akkord.build.BuildOutcome;
import akkord.build.BuildRequest;
import akkord.build.SiteBuild;
import akkord.build.Tally;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.output.OutputException;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands that read the content: {@code build} and {@code check}. */
final class BuildCommand {

  /** How many of the entries that were held back the last line names. */
  private static final int MOST_NAMES = 12;

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
    BuildOutcome outcome;
    List<Message> times;
    try (var progress = console.progress()) {
      var stages = new StageTimes(surroundings.clock(), progress);
      outcome = SiteBuild.build(request, stages);
      times = stages.ended();
    }
    times.forEach(console::printStep);
    return report(outcome, request, start);
  }

  ExitCode check() throws UsageException, IOException, InterruptedException {
    long start = surroundings.clock().millis();
    var request = request();
    BuildOutcome outcome;
    try (var progress = console.progress()) {
      outcome = SiteBuild.check(request, progress);
    }
    return report(outcome, request, start);
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
    console.printJobSummary(outcome.diagnostics(), facts(outcome));
    outcome.notes().forEach(console::printNote);
    console.printSummary(
        Message.of(
            "%s%s%s; %s; %s",
            switch (outcome.result()) {
              case PASSED -> Message.of("checked");
              case PUBLISHED -> Message.of("published %s", output(request));
              case UNCHANGED -> Message.of("nothing changed in %s", output(request));
              case STOPPED -> Message.of("stopped");
            },
            outcome.tally().map(BuildCommand::describe).orElse(Message.NONE),
            held(outcome),
            Console.count(outcome.diagnostics()),
            Console.seconds(surroundings.clock().millis() - start)));
    boolean isHalf = outcome.diagnostics().stream().anyMatch(Diagnostic::isError);
    return isHalf || outcome.result() == BuildOutcome.Result.STOPPED
        ? ExitCode.CONTENT_HAS_ERRORS
        : ExitCode.DONE;
  }

  private static List<Message> facts(BuildOutcome outcome) {
    var held = outcome.held();
    return Stream.of(
            outcome.tally().map(TallyMessage::of).stream(),
            Stream.of(held.broken())
                .filter(broken -> !broken.isEmpty())
                .map(broken -> Message.of("Held back: %s.", named(broken))),
            Stream.of(held.dependent())
                .filter(dependent -> !dependent.isEmpty())
                .map(dependent -> Message.of("Held back with it: %s.", named(dependent))))
        .flatMap(facts -> facts)
        .toList();
  }

  private static Message held(BuildOutcome outcome) {
    var held = outcome.held();
    if (held.broken().isEmpty()) {
      return Message.NONE;
    }
    return held.dependent().isEmpty()
        ? Message.of("; held back: %s", named(held.broken()))
        : Message.of(
            "; held back: %s, and what depends on it: %s",
            named(held.broken()), named(held.dependent()));
  }

  private static Message named(SortedSet<EntryId> entries) {
    String names =
        entries.stream().limit(MOST_NAMES).map(EntryId::toString).collect(Collectors.joining(", "));
    int more = entries.size() - MOST_NAMES;
    return more > 0 ? Message.of("%s and %s more", names, more) : Message.of("%s", names);
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
