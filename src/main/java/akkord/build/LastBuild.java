package akkord.build;

import akkord.build.BuildOutcome.Result;
import akkord.build.BuildRequest.Earlier;
import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.codec.RecordCodec;
import akkord.codec.Seal;
import akkord.content.KeptContent;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.disk.FileStamp;
import akkord.disk.TreeStamp;
import akkord.disk.TreeWalk;
import akkord.search.SearchTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How everything stood when the last build ended, and what it said: where all stands as it did, the
 * next build says the same and has nothing to do. Only looks at files, and opens none.
 */
final class LastBuild {

  private final BuildRequest request;
  private final String asked;
  private final Optional<TreeStamp> inputs;

  private LastBuild(BuildRequest request, String asked, Optional<TreeStamp> inputs) {
    this.request = request;
    this.asked = asked;
    this.inputs = inputs;
  }

  /**
   * A build that has ended well.
   *
   * @param asked what it was asked for, and which program was
   * @param inputs the files that it read
   * @param site the files that it made
   */
  private record Ended(
      String asked,
      TreeStamp inputs,
      TreeStamp site,
      List<Diagnostic> diagnostics,
      List<Message> notes,
      Optional<Tally> tally) {

    BuildOutcome outcome() {
      int kept = tally.map(Tally::files).orElse(0);
      return new BuildOutcome(diagnostics, notes, tally, kept, HeldBack.NOTHING, Result.UNCHANGED);
    }
  }

  /**
   * Looks at all files that a build reads.
   *
   * @param version the version of the program
   */
  static LastBuild before(BuildRequest request, String version) throws IOException {
    var asked =
        List.of(
            version,
            request.folders(),
            request.baseUrl(),
            request.drafts(),
            request.today(),
            request.gate(),
            request.search(),
            tool(request.search()));
    return new LastBuild(request, asked.toString(), inputs(request));
  }

  private static Optional<TreeStamp> inputs(BuildRequest request) {
    return look(request.folders().sources(), request.jobs()).filter(all -> all.others() == 0);
  }

  /**
   * What stands for the tool that makes the search index; npm installs it as its lock file says.
   */
  private static List<FileStamp> tool(SearchTool search) throws IOException {
    return search instanceof SearchTool.Installed(Path node, Path script)
        ? List.of(
            FileStamp.of(node),
            FileStamp.of(script),
            FileStamp.of(script.resolveSibling("package-lock.json")))
        : List.of();
  }

  private static Optional<TreeStamp> look(List<Path> folders, int jobs) {
    try {
      return Optional.of(TreeWalk.of(folders, jobs));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * What the last build said, where nothing has changed since.
   *
   * @param left what it has left
   */
  Optional<BuildOutcome> recall(byte[] left) {
    return request.earlier() == Earlier.IGNORED
        ? Optional.empty()
        : read(left)
            .filter(ended -> ended.asked().equals(asked))
            .filter(ended -> inputs.equals(Optional.of(ended.inputs())))
            .filter(ended -> site().equals(Optional.of(ended.site())))
            .map(Ended::outcome);
  }

  private Optional<TreeStamp> site() {
    return look(List.of(request.folders().out()), request.jobs());
  }

  /**
   * What to leave for the next build, once the site is published; empty where it would not be
   * certain: where something has errors, or was written so late that it may have been written again
   * without a trace, or where the tool for the search index was there and did not make it.
   */
  Optional<byte[]> bytes(BuildOutcome outcome) {
    return inputs
        .filter(this::isSettled)
        .filter(_ -> outcome.diagnostics().stream().noneMatch(Diagnostic::isError))
        .filter(_ -> outcome.held().equals(HeldBack.NOTHING))
        .filter(_ -> !isInstalled(request.search()) || outcome.notes().isEmpty())
        .flatMap(read -> site().map(site -> bytes(read, site, outcome)));
  }

  private byte[] bytes(TreeStamp read, TreeStamp site, BuildOutcome outcome) {
    var ended =
        new Ended(asked, read, site, outcome.diagnostics(), outcome.notes(), outcome.tally());
    var codec = codec();
    var out = new BinaryWriter();
    out.text(codec.shape());
    out.bytes(codec.write(List.of(ended)));
    return Seal.sealed(out.toBytes());
  }

  private static boolean isInstalled(SearchTool search) {
    return search instanceof SearchTool.Installed;
  }

  private boolean isSettled(TreeStamp stamp) {
    return stamp.latest() < FileStamp.latestCertain(request.started());
  }

  private static RecordCodec<Ended> codec() {
    return RecordCodec.of(Ended.class, KeptContent.SHOWN);
  }

  private static Optional<Ended> read(byte[] left) {
    if (left.length == 0) {
      return Optional.empty();
    }
    try {
      var codec = codec();
      var in = new BinaryReader(Seal.opened(left));
      return in.text().equals(codec.shape())
          ? codec.read(in.bytes()).stream().findFirst()
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}
