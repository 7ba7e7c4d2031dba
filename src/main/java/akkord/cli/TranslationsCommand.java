package akkord.cli;

import akkord.build.BuildRequest.Gate;
import akkord.build.EntryLookup.Answer;
import akkord.build.StampTarget;
import akkord.build.Stamped;
import akkord.build.TranslationWork;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.model.LanguageTag;
import akkord.model.TranslationTask;
import akkord.model.TranslationTask.Need;
import akkord.model.Word;
import akkord.report.Printable;
import akkord.report.TaskJson;
import akkord.report.TaskList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The command {@code translations}: lists what there is to be done, or stamps translations as up to
 * date. Findings of the content go to the error stream, the list to the output stream.
 */
final class TranslationsCommand {

  /** The forms of the list. */
  static final List<String> FORMATS = List.of("text", "json");

  /** What is found about stamps. */
  private static final Set<DiagnosticCode> STAMPS =
      Set.of(DiagnosticCode.INVALID_STAMP, DiagnosticCode.STALE_TRANSLATION);

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final Console console;

  TranslationsCommand(Surroundings surroundings, Arguments arguments, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.console = console;
  }

  /** The words for what a text can need. */
  static List<String> needs() {
    return List.copyOf(Word.all(Need.class).keySet());
  }

  ExitCode run() throws UsageException, IOException, InterruptedException {
    checkOptions();
    long start = surroundings.clock().millis();
    var opened = TranslationWork.open(arguments.contentRequest());
    var findings = new ArrayList<>(opened.diagnostics());
    var summary = Message.of("stopped");
    if (opened.work().isPresent()) {
      var work = opened.work().get();
      var language = language(work);
      summary = isStamping() ? stamp(work, language, findings) : list(work, language);
    }
    console.printAside(findings);
    console.printSummary(
        Message.of(
            "%s; %s; %s",
            summary,
            Console.count(findings),
            Console.seconds(surroundings.clock().millis() - start)));
    return stops(findings) ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
  }

  private boolean isStamping() {
    return arguments.has(Options.STAMP) || arguments.has(Options.STAMP_NEW);
  }

  private void checkOptions() throws UsageException {
    if (!FORMATS.contains(Word.of(arguments.format()))) {
      throw new UsageException("translations are listed as text or json");
    }
    for (var option : List.of(Options.ONLY, Options.FORMAT)) {
      if (isStamping() && arguments.has(option)) {
        throw new UsageException("%s is for the list; it does not go with stamping", option);
      }
    }
    var only = arguments.<String>value(Options.ONLY);
    if (only.isPresent() && !needs().contains(only.get())) {
      throw new UsageException(
          "--only takes one of %s, not '%s'%s",
          String.join(", ", needs()), only.get(), Nearest.suggestion(only.get(), needs()));
    }
  }

  private Optional<LanguageTag> language(TranslationWork work) throws UsageException {
    var text = arguments.<String>value(Options.LANGUAGE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var language = LanguageTag.parse(text.get()).filter(work.languages()::contains);
    if (language.isEmpty()) {
      var known = work.languages().stream().map(LanguageTag::value).toList();
      throw new UsageException(
          "'%s' is not one of the site's languages %s%s",
          text.get(), String.join(", ", known), Nearest.suggestion(text.get(), known));
    }
    return language;
  }

  private Message list(TranslationWork work, Optional<LanguageTag> language) {
    var only = arguments.<String>value(Options.ONLY).map(Word.all(Need.class)::get);
    var tasks =
        work.tasks().stream()
            .filter(task -> language.map(task.language()::equals).orElse(true))
            .filter(task -> only.map(task.needs()::contains).orElse(true))
            .toList();
    console.printResult(
        arguments.format() == FormatName.JSON
            ? TaskJson.print(tasks)
            : TaskList.print(tasks, arguments.wording()));
    return tasks.isEmpty() ? Message.of("no text to see to") : summary(tasks);
  }

  private static Message summary(List<TranslationTask> tasks) {
    var counts =
        Message.list(
            Arrays.stream(Need.values())
                .map(need -> counted(need, tasks))
                .flatMap(Optional::stream)
                .toList());
    return tasks.size() == 1
        ? Message.of("1 text to see to: %s", counts)
        : Message.of("%s texts to see to: %s", tasks.size(), counts);
  }

  private static Optional<Message> counted(Need need, List<TranslationTask> tasks) {
    long number = tasks.stream().filter(task -> task.needs().contains(need)).count();
    return number == 0 ? Optional.empty() : Optional.of(Message.of("%s %s", number, Word.of(need)));
  }

  private Message stamp(
      TranslationWork work, Optional<LanguageTag> language, List<Diagnostic> findings)
      throws UsageException, IOException {
    var found = new Diagnostics();
    var results = new ArrayList<Stamped>();
    for (var target : targets(work, language)) {
      var stamped = work.stamp(target, found);
      stamped.forEach(text -> console.printResult(line(text)));
      results.addAll(stamped);
    }
    findings.addAll(found.sorted());
    findings.removeIf(finding -> isMended(finding, results));
    return Message.list(
        Arrays.stream(Stamped.Result.values())
            .map(result ->
                Message.of(
                    "%s %s",
                    results.stream().filter(text -> text.result() == result).count(),
                    words(result)))
            .toList());
  }

  /** Whether a finding is about a stamp that has just been replaced. */
  private static boolean isMended(Diagnostic finding, List<Stamped> results) {
    return STAMPS.contains(finding.code())
        && results.contains(new Stamped(finding.location().path(), Stamped.Result.STAMPED));
  }

  private List<StampTarget> targets(TranslationWork work, Optional<LanguageTag> language)
      throws UsageException {
    var targets = new LinkedHashSet<StampTarget>();
    for (String name : arguments.values(Options.STAMP)) {
      switch (work.entries().find(name)) {
        case Answer.Found(var target) ->
            targets.add(new StampTarget(target.entry(), target.language().or(() -> language)));
        case Answer.Unknown(var reason) -> throw new UsageException(reason);
      }
    }
    if (arguments.has(Options.STAMP_NEW)) {
      work.unstamped().stream()
          .filter(target -> language.isEmpty() || target.language().equals(language))
          .forEach(targets::add);
    }
    return List.copyOf(targets);
  }

  private String line(Stamped text) {
    return String.format(
        Locale.ROOT,
        "%-11s  %s\n",
        console.say(words(text.result())),
        Printable.of(text.file().value()));
  }

  private static Message words(Stamped.Result result) {
    return switch (result) {
      case STAMPED -> Message.of("stamped");
      case UNCHANGED -> Message.of("unchanged");
      case NOT_STAMPED -> Message.of("not stamped");
    };
  }

  private boolean stops(List<Diagnostic> findings) {
    return arguments.gate() == Gate.ERRORS_AND_WARNINGS
        ? !findings.isEmpty()
        : findings.stream().anyMatch(Diagnostic::isError);
  }
}
