package akkord.export;

import akkord.location.SourcePath;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.route.FileSum;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest: each file of the site but itself, in the order of their paths, with its size in
 * bytes, its SHA-256, and as {@code inputs} the content files of the entry that it tells of. A file
 * that is made from many entries has no inputs.
 */
final class ManifestExport {

  private final Site site;
  private final SitePlan plan;
  private final Inputs inputs;

  ManifestExport(Site site, SitePlan plan, Inputs inputs) {
    this.site = site;
    this.plan = plan;
    this.inputs = inputs;
  }

  byte[] bytes(SortedMap<SitePath, FileSum> sums) {
    var targets = new HashMap<SitePath, Target>();
    plan.paths().forEach((target, path) -> targets.put(path, target));
    var manifest = Json.object().put("site", plan.base().value().value());
    manifest.put("algorithm", "SHA-256");
    return Json.indented(
        manifest,
        "files",
        sums.entrySet().stream()
            .map(file ->
                file(
                    file.getKey(),
                    file.getValue(),
                    Optional.ofNullable(targets.get(file.getKey())))));
  }

  private ObjectNode file(SitePath path, FileSum sum, Optional<Target> target) {
    var file =
        Json.object()
            .put("path", path.value())
            .put("size", sum.size())
            .put("sha256", sum.checksum().hex());
    var files = target.flatMap(ManifestExport::entry).stream().flatMap(this::files);
    file.set("inputs", Json.array(files.flatMap(this::input)));
    return file;
  }

  private Stream<ObjectNode> input(SourcePath file) {
    return Optional.ofNullable(inputs.checksums().get(file)).stream()
        .map(sum -> Json.object().put("path", inputs.relative(file)).put("sha256", sum.hex()));
  }

  /** The files of an entry, in the order of their paths. */
  private Stream<SourcePath> files(EntryId id) {
    return site.find(id).stream().flatMap(ManifestExport::files).distinct().sorted();
  }

  private static Stream<SourcePath> files(Entry entry) {
    return entry instanceof ProseEntry withTexts
        ? Stream.concat(Stream.of(entry.file()), withTexts.texts().files())
        : Stream.of(entry.file());
  }

  /** The one entry that a target tells of. */
  private static Optional<EntryId> entry(Target target) {
    return switch (target) {
      case Target.EntryPage page -> Optional.of(page.entry());
      case Target.SideBySide page -> Optional.of(page.entry());
      case Target.Permalink link -> Optional.of(link.entry());
      case Target.CitationFile file -> Optional.of(file.entry());
      case Target.Preview preview -> Optional.of(preview.entry());
      case Target.Twin(var page) -> entry(page);
      default -> Optional.empty();
    };
  }
}
