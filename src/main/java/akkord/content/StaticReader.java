package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.model.StaticFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the folder of files that are published as they are. */
public final class StaticReader {

  private static final int LARGEST = 10 * 1024 * 1024;
  private static final int DEEPEST = 10;

  private final Diagnostics found = new Diagnostics();
  private final List<StaticFile> files = new ArrayList<>();

  private StaticReader() {}

  /**
   * Reads all files below a folder; hidden ones and backups are passed over, links are reported. A
   * folder that does not exist holds no files.
   *
   * @throws IOException if the machine fails; a file that vanishes or may not be read is a finding
   */
  public static StaticFiles read(Path folder, SourcePath shownAs) throws IOException {
    var reader = new StaticReader();
    if (Files.exists(folder)) {
      reader.readFolder(folder, shownAs, "", 1);
    }
    reader.files.sort(Comparator.comparing(StaticFile::name));
    return new StaticFiles(reader.files, reader.found.sorted());
  }

  private void readFolder(Path folder, SourcePath shown, String prefix, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      report(DiagnosticCode.LIMIT_EXCEEDED, shown, "folders nested deeper than %s", DEEPEST);
      return;
    }
    for (var file : FolderListing.list(folder, shown, found)) {
      var name = prefix + file.name();
      if (file.isFolder()) {
        readFolder(file.path(), file.shown(), name + "/", depth + 1);
      } else {
        readFile(file, name);
      }
    }
  }

  private void readFile(FoundFile file, String name) throws IOException {
    try {
      if (Files.size(file.path()) > LARGEST) {
        report(DiagnosticCode.FILE_TOO_LARGE, file.shown(), "the file has more than 10 MB");
      } else {
        files.add(new StaticFile(name, file.shown(), Files.readAllBytes(file.path())));
      }
    } catch (NoSuchFileException | AccessDeniedException unreadable) {
      FolderListing.reportUnreadable(file.shown(), found);
    }
  }

  private void report(
      DiagnosticCode code, SourcePath shown, @Sentence String pattern, Object... arguments) {
    found.report(code, Location.startOf(shown), pattern, arguments);
  }
}
