package akkord.cli;

import akkord.build.Folders;
import akkord.build.LiveSite;
import akkord.build.LiveSite.Work;
import akkord.build.LiveSites;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.serve.Editor;
import akkord.serve.FolderWatch;
import akkord.serve.Limits;
import akkord.serve.ServerSettings;
import akkord.serve.SiteServer;
import akkord.serve.Token;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The command {@code serve}: shows the site while it is written, until somebody stops it, which is
 * how it ends well. What is wrong is printed as well, each time that it changes.
 */
final class ServeCommand {

  private static final int FIRST_PORT = 4000;
  private static final int LAST_PORT = 4019;
  private static final int HIGHEST_PORT = 65_535;

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final Console console;

  ServeCommand(Surroundings surroundings, Arguments arguments, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.console = console;
  }

  ExitCode run() throws UsageException, IOException {
    var editor = editor();
    try (var server = bind()) {
      var request = arguments.liveRequest(server.address());
      try (var live = LiveSites.open(request);
          var _ = watch(request.folders(), live)) {
        server.serve(live, settings(live, editor));
        say(Message.of("The site is at %s; Ctrl-C ends it.", server.address()));
        open(server);
        printUntilTheEnd(live);
      }
    } catch (InterruptedException stopped) {
      say(Message.of("The server has ended."));
    }
    return ExitCode.DONE;
  }

  /** Watches what the site is made from; looks once at all that was written meanwhile. */
  private static FolderWatch watch(Folders folders, LiveSite live) throws IOException {
    var watch = FolderWatch.start(folders.watched(), live::changed);
    live.changed(List.of(folders.content()));
    return watch;
  }

  private void open(SiteServer server) {
    if (arguments.has(Options.OPEN) && !Browser.open(server.address())) {
      console.printNote(Message.of("no browser could be started here; open the address yourself"));
    }
  }

  private Optional<Editor> editor() throws UsageException {
    var name = arguments.<String>value(Options.EDITOR);
    var editor = name.flatMap(Editor::find);
    if (name.isPresent() && editor.isEmpty()) {
      throw new UsageException(
          "--editor takes one of %s, not '%s'%s",
          String.join(", ", Editor.names()),
          name.get(),
          Nearest.suggestion(name.get(), Editor.names()));
    }
    return editor;
  }

  private SiteServer bind() throws UsageException, IOException {
    var asked = arguments.<Integer>value(Options.PORT);
    if (asked.isPresent() && (asked.get() < 0 || asked.get() > HIGHEST_PORT)) {
      throw new UsageException("--port takes a number up to %s, not %s", HIGHEST_PORT, asked.get());
    }
    int last = asked.orElse(LAST_PORT);
    for (int port = asked.orElse(FIRST_PORT); port <= last; port++) {
      try {
        return SiteServer.bind(port, Limits.STANDARD);
      } catch (BindException taken) {
        // The next one may be free.
      }
    }
    throw new UsageException(
        asked.isPresent()
            ? Message.of("another program has port %s; name another with --port", last)
            : Message.of(
                "other programs have the ports %s to %s; name another with --port",
                FIRST_PORT, LAST_PORT));
  }

  private ServerSettings settings(LiveSite live, Optional<Editor> editor) {
    return new ServerSettings(
        Token.random(),
        arguments.wording(),
        editor,
        () -> new FileLines(surroundings.workingFolder()),
        (code, wording) ->
            live.showing().files().handbook(code, wording.language()).map(page -> "/" + page),
        bug ->
            console.printFailure(
                Message.of("this is a bug of Akkord: please report it with %s", Program.log(bug))));
  }

  /** Prints what is wrong each time that it changes, until the command is interrupted. */
  private void printUntilTheEnd(LiveSite live) throws IOException, InterruptedException {
    var changes = new Semaphore(1);
    live.listen(changes::release);
    var printing = Thread.ofVirtual().start(() -> printFindings(live, changes));
    try {
      live.await();
    } finally {
      printing.interrupt();
    }
  }

  private void printFindings(LiveSite live, Semaphore changes) {
    Optional<List<Diagnostic>> printed = Optional.empty();
    try {
      while (true) {
        changes.acquire();
        changes.drainPermits();
        var showing = live.showing();
        var findings = Optional.of(showing.findings());
        if (showing.work() == Work.DONE && !findings.equals(printed)) {
          console.printFindings(showing.findings());
          console.printSummary(Console.count(showing.findings()));
          printed = findings;
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (IOException noReport) {
      console.printFailure(
          Message.of("the disk failed: %s", String.valueOf(noReport.getMessage())));
    }
  }

  private void say(Message message) {
    console.printSummary(message);
  }
}
