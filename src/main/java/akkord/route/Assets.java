package akkord.route;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.model.Checksum;
import akkord.model.StaticFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The files of {@code static/} under names that carry a hash of their content, so that browsers may
 * keep them for ever.
 *
 * <p>{@code url(…)} in stylesheets is turned to the hashed names; stylesheets may refer to other
 * files of the folder, but not to one another.
 *
 * @param byName the finished files by their original names
 */
public record Assets(SequencedMap<String, Artifact> byName) {

  private static final int HASH_LENGTH = 10;

  public Assets {
    byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
  }

  /** Plans the files of {@code static/}; what can't be planned is reported and left out. */
  public static Assets plan(List<StaticFile> files, Diagnostics found) {
    var finished = new LinkedHashMap<String, Artifact>();
    for (var file : files) {
      if (!canBeNamed(file)) {
        found.report(
            DiagnosticCode.INVALID_ID,
            Location.startOf(file.file()),
            "'%s' can't stand in an address; use a to z, 0 to 9, dots and hyphens",
            file.name());
      } else if (!isStylesheet(file.name())) {
        finished.put(file.name(), artifact(file.name(), file.bytes()));
      }
    }
    var others = Map.copyOf(finished);
    files.stream()
        .filter(file -> isStylesheet(file.name()) && canBeNamed(file))
        .forEach(sheet ->
            finished.put(
                sheet.name(), artifact(sheet.name(), Stylesheet.resolved(sheet, others, found))));
    return new Assets(finished);
  }

  /** The path of a file of {@code static/}, if there is one of this name. */
  public Optional<SitePath> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(Artifact::path);
  }

  private static boolean canBeNamed(StaticFile file) {
    return !file.name().startsWith(".") && SitePath.parse(file.name()).isPresent();
  }

  private static boolean isStylesheet(String name) {
    return name.endsWith(".css");
  }

  private static Artifact artifact(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    String hashed =
        name.substring(0, end)
            + "."
            + Checksum.of(bytes).hex().substring(0, HASH_LENGTH)
            + name.substring(end);
    return new Artifact(new SitePath("assets/" + hashed), bytes, Origins.NONE);
  }
}
