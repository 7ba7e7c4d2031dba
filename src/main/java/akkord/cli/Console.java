package akkord.cli;

import akkord.cli.Surroundings.Terminal;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.output.TextFile;
import akkord.report.GithubFormat;
import akkord.report.JUnitFormat;
import akkord.report.JobSummary;
import akkord.report.JsonFormat;
import akkord.report.MarkdownFormat;
import akkord.report.OutsideLinks;
import akkord.report.Printable;
import akkord.report.ReportFormat;
import akkord.report.RepositoryLinks;
import akkord.report.SarifFormat;
import akkord.report.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Prints what a command found and how it ended. The text form and all messages go to the error
 * stream; the forms that programs read go to the output stream, or to a file.
 */
final class Console {

  private final Surroundings surroundings;
  private final Arguments arguments;

  Console(Surroundings surroundings, Arguments arguments) {
    this.surroundings = surroundings;
    this.arguments = arguments;
  }

  /** Prints findings in the form that was asked for. */
  void printFindings(List<Diagnostic> findings) throws IOException {
    print(format().print(findings));
  }

  /** Prints findings, and what is known of addresses outside the site, in that form. */
  void printFindings(List<Diagnostic> findings, OutsideLinks outside) throws IOException {
    boolean findingsOnly = arguments.format() == FormatName.TEXT && arguments.has(Options.QUIET);
    print(findingsOnly ? format().print(findings) : format().print(findings, outside));
  }

  private void print(String report) throws IOException {
    Optional<Path> file = arguments.reportFile();
    if (file.isPresent()) {
      boolean areCommands = arguments.format() == FormatName.GITHUB;
      TextFile.write(file.get(), areCommands ? report : LineGuard.guarded(report));
      return;
    }
    switch (arguments.format()) {
      case TEXT -> surroundings.err().print(report);
      case GITHUB -> surroundings.out().printCommands(report);
      case JSON, SARIF, JUNIT, MARKDOWN -> surroundings.out().print(report);
    }
  }

  /**
   * Adds findings to the summary of the workflow's step, where the findings are printed for one.
   *
   * @param facts what else there is to tell, in our own words and numbers, a line each
   */
  void printJobSummary(List<Diagnostic> findings, List<Message> facts) throws IOException {
    String file = surroundings.variables().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (arguments.format() == FormatName.GITHUB && !file.isEmpty()) {
      var path = surroundings.workingFolder().resolve(file);
      long room = JobSummary.MOST_BYTES - TextFile.size(path);
      TextFile.append(path, jobSummary().print(findings, facts, room));
    }
  }

  private JobSummary jobSummary() {
    return new JobSummary(commandLine(), arguments.wording().andOthers(), repository());
  }

  private String commandLine() {
    return "akkord " + arguments.command();
  }

  /** Where files can be seen; those of a site that links were followed in are not there. */
  private Optional<RepositoryLinks> repository() {
    var all = RepositoryLinks.of(surroundings.variables(), surroundings.workingFolder());
    var folders = arguments.folders();
    return arguments.command().equals(Commands.LINKS)
        ? all.map(links -> links.below(folders.shown(folders.content())))
        : all;
  }

  /** Prints findings for people where the output stream is for something else. */
  void printAside(List<Diagnostic> findings) {
    surroundings.err().print(text().print(findings));
  }

  /** Prints what a command was asked for. */
  void printResult(String result) {
    surroundings.out().print(result);
    surroundings.out().flush();
  }

  /** Prints what people should know besides, unless only findings are wanted. */
  void printNote(Message note) {
    if (!arguments.has(Options.QUIET)) {
      surroundings.err().println(say(Message.of("note: %s", Printable.of(say(note)))));
    }
  }

  /** Prints the line that a command ends with, unless only findings are wanted. */
  void printSummary(Message summary) {
    if (!arguments.has(Options.QUIET)) {
      surroundings.err().println(Printable.of(say(summary)));
    }
  }

  /** Prints what went wrong besides the findings. */
  void printFailure(Message message) {
    surroundings.err().println("akkord: " + Printable.of(say(message)));
  }

  /** Prints what is done, where that is wanted. */
  void printStep(Message step) {
    if (arguments.has(Options.VERBOSE)) {
      surroundings.err().println(Printable.of(say(step)));
    }
  }

  /**
   * Tells a person at a terminal how far work has come; nobody else, nor where that is unwanted.
   */
  ProgressLine progress() {
    var line = new ProgressLine(surroundings.err(), arguments.wording());
    boolean isSeen = surroundings.terminal() == Terminal.ATTACHED && !arguments.has(Options.QUIET);
    return isSeen ? line.start() : line;
  }

  /** {@code "2 errors, 1 warning"}. */
  static Message count(List<Diagnostic> findings) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    long warnings = findings.size() - errors;
    return Message.of(
        "%s, %s",
        errors == 1 ? Message.of("1 error") : Message.of("%s errors", errors),
        warnings == 1 ? Message.of("1 warning") : Message.of("%s warnings", warnings));
  }

  /** {@code "1.2 s"}. */
  static Message seconds(long milliseconds) {
    long tenths = Math.round(milliseconds / 100.0);
    return Message.of("%s.%s s", tenths / 10, tenths % 10);
  }

  /** A message in the language of the user. */
  String say(Message message) {
    return arguments.wording().of(message);
  }

  private ReportFormat format() {
    return switch (arguments.format()) {
      case TEXT -> text();
      case JSON -> new JsonFormat(arguments.wording());
      case GITHUB -> new GithubFormat(arguments.wording());
      case SARIF -> new SarifFormat(Program.version(), arguments.wording());
      case JUNIT -> new JUnitFormat(commandLine(), arguments.wording());
      case MARKDOWN ->
          new MarkdownFormat(commandLine(), arguments.wording().andOthers(), repository());
    };
  }

  private TextFormat text() {
    return new TextFormat(
        new FileLines(surroundings.workingFolder()), style(), arguments.wording());
  }

  /** Whether what people read may be coloured. */
  TextFormat.Style style() {
    boolean plain =
        surroundings.terminal() == Terminal.NONE
            || arguments.has(Options.NO_COLOR)
            || arguments.reportFile().isPresent()
            || !surroundings.variables().getOrDefault("NO_COLOR", "").isEmpty();
    return plain ? TextFormat.Style.PLAIN : TextFormat.Style.COLOURED;
  }
}
