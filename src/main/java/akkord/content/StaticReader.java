package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.image.ImageCheck;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.model.StaticFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
   * Reads all files below a folder; hidden ones and backups are passed over, links are reported,
   * and so are pictures that may do harm. A folder that does not exist holds no files.
   *
   * @throws IOException if the machine fails; a file that vanishes or may not be read is a finding
   */
  public static StaticFiles read(Path folder, SourcePath shownAs) throws IOException {
    var reader = new StaticReader();
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      reader.readAll(FolderListing.list(folder, shownAs, reader.found), "", 1);
    }
    reader.files.sort(Comparator.comparing(StaticFile::name));
    return new StaticFiles(reader.files, reader.found.sorted());
  }

  private void readAll(List<FoundFile> listed, String prefix, int depth) throws IOException {
    for (var file : listed) {
      var name = prefix + file.name();
      if (file.isFolder()) {
        readFolder(file, name + "/", depth + 1);
      } else {
        SourceBytes.read(file, LARGEST, found)
            .ifPresent(bytes -> add(new StaticFile(name, file.shown(), bytes)));
      }
    }
  }

  private void add(StaticFile file) {
    files.add(file);
    ImageCheck.check(file.file(), file.bytes(), found);
  }

  private void readFolder(FoundFile folder, String prefix, int depth) throws IOException {
    if (depth > DEEPEST) {
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          Location.startOf(folder.shown()),
          "folders nested deeper than %s",
          DEEPEST);
    } else {
      readAll(FolderListing.list(folder, found), prefix, depth);
    }
  }
}
