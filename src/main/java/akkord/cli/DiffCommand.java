package akkord.cli;

import akkord.build.BuildRequest;
import akkord.build.ContentComparison;
import akkord.compare.Changes;
import akkord.compare.PageChanges;
import akkord.content.ContentRequest;
import akkord.diagnostic.Message;
import akkord.links.FolderSite;
import akkord.links.SiteComparison;
import akkord.output.FilesInMemory;
import akkord.output.TextFile;
import akkord.report.ChangeFormat;
import akkord.report.ChangeJson;
import akkord.report.ChangeMarkdown;
import akkord.report.ChangeText;
import akkord.revision.Repository;
import akkord.revision.RevisionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code diff}: what changed in the content since a revision, or between two sites. */
final class DiffCommand {

  static final String DESCRIPTION =
      "Says what changed since a revision of git or between two sites.";

  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final String MARKDOWN = "markdown";

  /** The forms of changes. */
  static final List<String> FORMATS = List.of(TEXT, JSON, MARKDOWN);

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final Console console;

  DiffCommand(Surroundings surroundings, Arguments arguments, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.console = console;
  }

  /** What the command takes. */
  static CommandSpec spec(CommandSpec command) {
    command
        .usageMessage()
        .footer(
            "",
            "Facts are named by their keys, items of lists by what tells them apart. 'editorial' is"
                + " what readers are told nothing new by, such as stamps and days of review."
                + " What can't be read is named and left out.");
    return command
        .addPositional(names())
        .addOption(Options.changeFormat())
        .addOption(Options.exitCode())
        .addOption(Options.content())
        .addOption(Options.drafts())
        .addOption(Options.today())
        .addOption(Options.jobs())
        .addOption(Options.report())
        .addOption(Options.noColor())
        .addOption(Options.lang())
        .addArgGroup(Options.volume());
  }

  private static PositionalParamSpec names() {
    return PositionalParamSpec.builder()
        .paramLabel("REV")
        .descriptionKey("REV")
        .arity("1..2")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(
            "A revision to compare the content with, and a second one to compare in its place; or"
                + " the folders of two built sites, the old one first.")
        .build();
  }

  ExitCode run() throws UsageException, IOException, InterruptedException {
    var format = format();
    var folders = folders();
    boolean changed = folders.isPresent() ? sites(folders.get(), format) : revisions(format);
    return changed && arguments.has(Options.EXIT_CODE)
        ? ExitCode.CONTENT_HAS_ERRORS
        : ExitCode.DONE;
  }

  private ChangeFormat format() throws UsageException {
    String name = arguments.<String>value(Options.FORMAT).orElse(TEXT);
    return switch (name) {
      case TEXT -> new ChangeText(console.style(), arguments.wording());
      case JSON -> new ChangeJson();
      case MARKDOWN -> new ChangeMarkdown(arguments.wording());
      default ->
          throw wrong(
              Message.of(
                  "changes are printed as %s, not as '%s'", String.join(", ", FORMATS), name));
    };
  }

  /** The two folders that were named; none where the names are those of revisions. */
  private Optional<List<Path>> folders() {
    if (arguments.positionals().size() != 2) {
      return Optional.empty();
    }
    var folders = arguments.positionals().stream().flatMap(name -> folder(name).stream()).toList();
    return folders.size() == 2 ? Optional.of(folders) : Optional.empty();
  }

  private Optional<Path> folder(String name) {
    try {
      return Optional.of(surroundings.workingFolder().resolve(name)).filter(Files::isDirectory);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private boolean sites(List<Path> folders, ChangeFormat format)
      throws UsageException, IOException {
    var pages = SiteComparison.between(site(folders.getFirst()), site(folders.getLast()));
    print(format.print(pages));
    console.printSummary(
        Message.of(
            "pages: %s added, %s removed, %s changed, %s the same in other HTML",
            pages.added().size(), pages.removed().size(), pages.changed().size(), pages.redrawn()));
    return !pages.isEmpty();
  }

  private FolderSite site(Path folder) throws UsageException, IOException {
    var shown = arguments.folders().shown(folder);
    var site = FolderSite.of(folder, shown);
    if (!SiteComparison.isSite(site)) {
      throw wrong(
          Message.of("'%s' holds no site of Akkord: there is no data/manifest.json in it", shown));
    }
    return site;
  }

  private boolean revisions(ChangeFormat format)
      throws UsageException, IOException, InterruptedException {
    var request = arguments.contentRequest();
    var content = request.folders().content();
    var names = arguments.positionals();
    try {
      var shown = request.folders().shown(content).value();
      var git = new ProgramOnPath(surroundings.variables()).find(List.of("git", "git.exe"));
      var repository = Repository.of(git, content, shown);
      try (var before = files(repository, names.getFirst())) {
        if (names.size() == 1) {
          return compare(request, before.root(), content, format);
        }
        try (var after = files(repository, names.getLast())) {
          return compare(request, before.root(), after.root(), format);
        }
      }
    } catch (RevisionException notToBeHad) {
      throw wrong(notToBeHad.reason());
    }
  }

  private static FilesInMemory files(Repository repository, String revision)
      throws RevisionException, IOException, InterruptedException {
    return FilesInMemory.of(repository.files(repository.find(revision)));
  }

  private boolean compare(BuildRequest request, Path before, Path after, ChangeFormat format)
      throws IOException, InterruptedException {
    var compared = ContentComparison.between(reading(request, before), reading(request, after));
    print(format.print(compared.changes(), compared.pages()));
    console.printSummary(counts(compared.changes(), compared.pages()));
    return !compared.changes().isEmpty();
  }

  private static ContentRequest reading(BuildRequest request, Path content) {
    var folders = request.folders();
    return new ContentRequest(
        content,
        folders.shown(folders.content()),
        request.today(),
        request.drafts(),
        request.jobs());
  }

  private static Message counts(Changes changes, PageChanges pages) {
    int unread = changes.unreadBefore().size() + changes.unreadAfter().size();
    return Message.of(
        "%s entries differ; pages: %s added, %s removed, %s changed; %s files could not be read",
        changes.entries().size(),
        pages.added().size(),
        pages.removed().size(),
        pages.changed().size(),
        unread);
  }

  private void print(String text) throws IOException {
    var file = arguments.reportFile();
    if (file.isPresent()) {
      TextFile.write(file.get(), text);
    } else {
      console.printResult(text);
    }
  }

  private static UsageException wrong(Message message) {
    return new UsageException(message);
  }
}
