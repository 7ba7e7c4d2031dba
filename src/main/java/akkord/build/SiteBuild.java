package akkord.build;

import akkord.build.BuildOutcome.Result;
import akkord.build.BuildRequest.Gate;
import akkord.build.Preparation.Prepared;
import akkord.build.SearchStage.Indexed;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.links.LinkVerifier;
import akkord.links.StagedFiles;
import akkord.output.OutputException;
import akkord.output.OutputFolder;
import akkord.output.OutputRequest;
import akkord.output.WorkFolder;
import akkord.render.TemplateRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a site through all stages. */
public final class SiteBuild {

  private final BuildRequest request;
  private final Diagnostics found = new Diagnostics();
  private final List<Message> notes = new ArrayList<>();

  private SiteBuild(BuildRequest request) {
    this.request = request;
  }

  /** Checks the content: everything before rendering. Writes nothing. */
  public static BuildOutcome check(BuildRequest request) throws IOException, InterruptedException {
    var build = new SiteBuild(request);
    var prepared = Preparation.prepare(request, build.found);
    return build.outcome(prepared, build.isStopped() ? Result.STOPPED : Result.PASSED);
  }

  /**
   * Builds and publishes a site, unless something that was found stands against it.
   *
   * @throws OutputException if the site can't be written where it is to go
   */
  public static BuildOutcome build(BuildRequest request)
      throws IOException, InterruptedException, OutputException {
    var build = new SiteBuild(request);
    var prepared = Preparation.prepare(request, build.found);
    if (build.isStopped() || prepared.isEmpty()) {
      return build.outcome(prepared, Result.STOPPED);
    }
    var indexed = SearchStage.index(prepared.get(), request.search());
    indexed.note().ifPresent(build.notes::add);
    return build.outcome(prepared, build.publish(indexed));
  }

  private Result publish(Indexed site) throws IOException, InterruptedException, OutputException {
    var folders = request.folders();
    if (folders.templates().isEmpty()) {
      return publish(site, TemplateRenderer.precompiled());
    }
    try (var work = WorkFolder.create()) {
      var folder = folders.templates().get();
      var opened = TemplateRenderer.open(folder, folders.shown(folder), work.path());
      found.addAll(opened.diagnostics());
      return opened.renderer().isPresent()
          ? publish(site, opened.renderer().get())
          : Result.STOPPED;
    }
  }

  private Result publish(Indexed site, TemplateRenderer templates)
      throws IOException, InterruptedException, OutputException {
    var folders = request.folders();
    var output =
        new OutputRequest(
            folders.out(), folders.shown(folders.out()), folders.sources(), folders.home());
    try (var session = OutputFolder.open(output)) {
      new SiteStaging(site, session, request.jobs()).stage(templates);
      var links =
          LinkVerifier.verify(
              new StagedFiles(session.staged()),
              Optional.of(site.prepared().plan().base()),
              request.jobs());
      found.addAll(links.diagnostics());
      if (isStopped()) {
        return Result.STOPPED;
      }
      return switch (session.publish()) {
        case PUBLISHED -> Result.PUBLISHED;
        case UNCHANGED -> Result.UNCHANGED;
      };
    }
  }

  private boolean isStopped() {
    return request.gate() == Gate.ERRORS ? found.hasErrors() : found.count() > 0;
  }

  private BuildOutcome outcome(Optional<Prepared> prepared, Result result) {
    return new BuildOutcome(
        found.sorted(),
        notes,
        prepared.map(site -> Tally.of(site.site(), site.plan().paths().size())),
        result);
  }
}
