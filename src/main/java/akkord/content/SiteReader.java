package akkord.content;

import akkord.compare.Value.Members;
import akkord.data.DataReader;
import akkord.data.MappingNode;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the site's settings: first its languages, on which the reading of all texts depends, and
 * once the entries are listed the rest.
 */
final class SiteReader {

  private static final String STEM = "site";

  private final SourceFile file;
  private final MappingNode root;

  private SiteReader(SourceFile file, MappingNode root) {
    this.file = file;
    this.root = root;
  }

  /** Whether a file holds the site's settings. */
  static boolean isSettings(FoundFile file) {
    return DataFiles.isData(file) && file.stem().equals(STEM);
  }

  /** Opens the settings among the files of the content folder. */
  static Optional<SiteReader> open(
      List<FoundFile> top, SourcePath content, Checksums sums, Diagnostics found)
      throws IOException {
    var files = new DataFiles(found);
    var settings = top.stream().filter(SiteReader::isSettings).filter(files::isFirst).toList();
    if (settings.isEmpty()) {
      found.report(
          DiagnosticCode.MISSING_FILE,
          Location.startOf(content.resolve("site.yaml")),
          "the content needs the file 'site.yaml' with the site's settings");
      return Optional.empty();
    }
    var file = settings.getFirst();
    return TextReader.read(file, TextReader.LARGEST_DATA, sums, found)
        .flatMap(source ->
            DataReader.read(source, DataFiles.notation(file), found)
                .map(root -> new SiteReader(source, root)));
  }

  /** The site's languages; none where they can't be read, which {@link #settings} reports. */
  List<LanguageTag> languages() {
    var reading = new Reading(file, new Surroundings(List.of(), Map.of()), new Diagnostics());
    return root.find(SiteFields.LANGUAGES.key())
        .flatMap(node -> SiteFields.LANGUAGES.type().read(node, reading))
        .orElse(List.of());
  }

  /**
   * The settings.
   *
   * @param names the names of all entries by the word for an entry of their kind
   */
  Optional<SiteSettings> settings(Map<String, Set<String>> names, Diagnostics found) {
    var around = surroundings(names);
    return SiteFields.FIELDS.read(root, new Reading(file, around, found)).map(SiteFields::settings);
  }

  /** The settings as they are written, whatever is wrong with them. */
  Members written() {
    return WrittenValues.members(root, SiteFields.FIELDS);
  }

  /** What the reading of each file depends on. */
  Surroundings surroundings(Map<String, Set<String>> names) {
    return new Surroundings(languages().stream().map(LanguageTag::value).toList(), names);
  }
}
