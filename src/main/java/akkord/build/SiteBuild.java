package akkord.build;

import akkord.build.BuildOutcome.Result;
import akkord.build.BuildRequest.Earlier;
import akkord.build.Preparation.Prepared;
import akkord.build.Progress.Stage;
import akkord.build.SearchStage.Indexed;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.disk.ProgramVersion;
import akkord.ground.LastGrounds;
import akkord.links.LinkMemory;
import akkord.links.LinkReport;
import akkord.links.LinkVerifier;
import akkord.links.StagedFiles;
import akkord.model.Draft;
import akkord.output.Keepsake;
import akkord.output.OutputException;
import akkord.output.OutputFolder;
import akkord.output.OutputRequest;
import akkord.output.OutputSession;
import akkord.output.WorkFolder;
import akkord.render.TemplateRenderer;
import akkord.route.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a site through all stages. */
public final class SiteBuild {

  private final BuildRequest request;
  private final Progress progress;
  private final String version;
  private final Diagnostics found = new Diagnostics();
  private final List<Message> notes = new ArrayList<>();

  private Optional<Reading> read = Optional.empty();
  private Optional<Aside<LastGrounds>> grounds = Optional.empty();
  private Optional<Aside<Optional<byte[]>>> unleft = Optional.empty();
  private String reading = "";
  private int kept;

  private SiteBuild(BuildRequest request, Progress progress) throws IOException {
    this.request = request;
    this.progress = progress;
    this.version = ProgramVersion.own();
  }

  /**
   * What was read, of which nothing is left to the next run yet; it takes much room.
   *
   * @param kept how it was read
   * @param draft what was read
   */
  private record Reading(KeptReading kept, Draft draft) {

    /** What to leave; empty where it is what the earlier run has left. */
    Optional<byte[]> bytes() throws IOException, InterruptedException {
      return kept.bytes(draft);
    }
  }

  /** Checks the content: everything before rendering. Writes nothing. */
  public static BuildOutcome check(BuildRequest request, Progress progress)
      throws IOException, InterruptedException {
    var build = new SiteBuild(request, progress);
    var prepared = build.prepare();
    var sound = prepared.flatMap(build::sound);
    return build.outcome(
        sound.or(() -> prepared), sound.isPresent() ? Result.PASSED : Result.STOPPED);
  }

  /**
   * Builds and publishes a site, unless something that was found stands against it.
   *
   * @throws OutputException if the site can't be written where it is to go
   */
  public static BuildOutcome build(BuildRequest request, Progress progress)
      throws IOException, InterruptedException, OutputException {
    var build = new SiteBuild(request, progress);
    var last = LastBuild.before(request, build.version);
    var same = last.recall(build.remembered(Keepsake.LAST));
    return same.isPresent() ? same.get() : build.build(last);
  }

  private BuildOutcome build(LastBuild last)
      throws IOException, InterruptedException, OutputException {
    grounds = Optional.of(Aside.begin(() -> LastGrounds.of(remembered(Keepsake.PAGES))));
    var prepared = prepare();
    var sound = prepared.flatMap(this::sound);
    if (sound.isEmpty()) {
      return outcome(prepared, Result.STOPPED);
    }
    unleft = read.map(content -> Aside.begin(content::bytes));
    read = Optional.empty();
    return publish(sound.get(), last);
  }

  private Optional<Prepared> prepare() throws IOException, InterruptedException {
    progress.at(Stage.READING, 0, 0);
    var kept = KeptReading.of(request, remembered(Keepsake.CONTENT), version);
    var prepared = Preparation.prepare(request, kept, found);
    reading = version + "\n" + kept.names();
    read = prepared.map(site -> new Reading(kept, site.draft()));
    return prepared;
  }

  /** The site that may be rendered; empty where what was found stands against any. */
  private Optional<Prepared> sound(Prepared prepared) {
    return switch (request.gate()) {
      case ERRORS, ERRORS_AND_WARNINGS ->
          stands(found.sorted()) ? Optional.of(prepared) : Optional.empty();
      case ERRORS_OF_THE_WHOLE_SITE ->
          new QuarantineStage(prepared, request.folders()).sound(found);
    };
  }

  /** Whether nothing among these findings stands against publishing a site that has them. */
  private boolean stands(List<Diagnostic> findings) {
    return switch (request.gate()) {
      case ERRORS, ERRORS_OF_THE_WHOLE_SITE -> findings.stream().noneMatch(Diagnostic::isError);
      case ERRORS_AND_WARNINGS -> findings.isEmpty();
    };
  }

  /** Publishes a site, or what is left of it once more of it has proved to be broken. */
  private BuildOutcome publish(Prepared first, LastBuild last)
      throws IOException, InterruptedException, OutputException {
    var site = first;
    while (true) {
      progress.at(Stage.INDEXING, 0, 0);
      var indexed = SearchStage.index(site, request.search());
      indexed.note().filter(note -> !notes.contains(note)).ifPresent(notes::add);
      var result = publish(indexed, grounds(indexed.prepared()), last);
      var next = result == Result.STOPPED ? sound(site) : Optional.<Prepared>empty();
      if (next.isEmpty() || next.get().held().equals(site.held())) {
        return outcome(Optional.of(site), result);
      }
      site = next.get();
    }
  }

  /** The grounds are those of templates as they are before they are compiled. */
  private Result publish(Indexed site, GroundStage grounds, LastBuild last)
      throws IOException, InterruptedException, OutputException {
    var folders = request.folders();
    if (folders.templates().isEmpty()) {
      return publish(site, TemplateRenderer.precompiled(), grounds, last);
    }
    try (var work = WorkFolder.create()) {
      var folder = folders.templates().get();
      var opened = TemplateRenderer.open(folder, folders.shown(folder), work.path());
      found.addAll(opened.diagnostics());
      return opened.renderer().isPresent()
          ? publish(site, opened.renderer().get(), grounds, last)
          : Result.STOPPED;
    }
  }

  private Result publish(
      Indexed site, TemplateRenderer templates, GroundStage grounds, LastBuild last)
      throws IOException, InterruptedException, OutputException {
    var known = Aside.begin(() -> LinkMemory.of(remembered(Keepsake.LINKS), version));
    try (var session = OutputFolder.open(output())) {
      if (request.earlier() == Earlier.IGNORED) {
        session.startAfresh();
      }
      leaveContent(session);
      boolean isLeft = grounds.isKnown();
      var staged =
          new SiteStaging(site, session, grounds, request.jobs(), progress).stage(templates);
      kept = staged.kept();
      progress.at(Stage.VERIFYING, 0, 0);
      var memory = known.get();
      var findings = new ArrayList<>(verify(site, session, memory).diagnostics());
      var links = Aside.begin(memory::bytes);
      PublishingLimit.check(site.prepared().site().settings(), staged.size())
          .ifPresent(findings::add);
      found.addAll(findings);
      if (!stands(findings)) {
        session.remember(Keepsake.LINKS, links.get());
        return Result.STOPPED;
      }
      progress.at(Stage.PUBLISHING, 0, 0);
      if (isLeft) {
        session.remember(Keepsake.PAGES, staged.grounds().get());
      }
      var result =
          switch (session.publish()) {
            case PUBLISHED -> Result.PUBLISHED;
            case UNCHANGED -> Result.UNCHANGED;
          };
      session.remember(Keepsake.LINKS, links.get());
      var outcome = outcome(Optional.of(site.prepared()), result);
      var ended = last.bytes(outcome);
      if (ended.isPresent()) {
        session.remember(Keepsake.LAST, ended.get());
      }
      return result;
    }
  }

  /** Once is enough, however often the site is staged. */
  private void leaveContent(OutputSession session)
      throws IOException, InterruptedException, OutputException {
    if (unleft.isPresent()) {
      var bytes = unleft.get().get();
      if (bytes.isPresent()) {
        session.remember(Keepsake.CONTENT, bytes.get());
      }
      unleft = Optional.empty();
    }
  }

  /** Of a site that an earlier build has checked, only what a change concerns is checked again. */
  private LinkReport verify(Indexed site, OutputSession session, LinkMemory memory)
      throws IOException, InterruptedException {
    var files = new StagedFiles(session.staged());
    var base = Optional.of(site.prepared().plan().base());
    return LinkVerifier.verify(files, base, request.jobs(), memory);
  }

  /**
   * What is left out because of errors changes what entries say, and no check sum tells of it. What
   * was left takes much room, and nobody asks for it twice.
   */
  private GroundStage grounds(Prepared site) throws IOException, InterruptedException {
    var last = grounds;
    grounds = Optional.empty();
    return last.isPresent() && site.held().equals(HeldBack.NOTHING)
        ? GroundStage.of(last.get().get(), reading, site, request.folders())
        : GroundStage.UNKNOWN;
  }

  private byte[] remembered(Keepsake keepsake) {
    return request.earlier() == Earlier.USED
        ? OutputFolder.remembered(output(), keepsake)
        : new byte[0];
  }

  private OutputRequest output() {
    var folders = request.folders();
    return new OutputRequest(
        folders.out(), folders.shown(folders.out()), folders.watched(), folders.home());
  }

  private BuildOutcome outcome(Optional<Prepared> prepared, Result result) {
    return new BuildOutcome(
        found.sorted(),
        notes,
        prepared.map(site -> Tally.of(site.site(), files(site))),
        kept,
        prepared.map(Prepared::held).orElse(HeldBack.NOTHING),
        result);
  }

  /** How many files are planned one by one, which those of the search index are not. */
  private static int files(Prepared site) {
    boolean isIndexed = site.plan().find(new Target.SearchIndex()).isPresent();
    return site.plan().paths().size() - (isIndexed ? 1 : 0);
  }
}
