package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.disk.WholeFile;
import akkord.disk.WholeFile.Obstacle;
import akkord.disk.WholeFile.Reading.TooLarge;
import akkord.disk.WholeFile.Reading.Unread;
import akkord.disk.WholeFile.Reading.Whole;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.io.IOException;
import java.util.Optional;

/** Reads the bytes of files that were found, and reports why those of a file can't be had. */
final class SourceBytes {

  private SourceBytes() {}

  /**
   * All bytes of a file as they were at one moment.
   *
   * @param largest the most bytes that it may have; a larger one is not read
   * @return empty if they can't be had, which is then reported
   * @throws IOException if the machine fails
   */
  static Optional<byte[]> read(FoundFile file, int largest, Diagnostics found) throws IOException {
    return switch (WholeFile.read(file.root(), file.path(), largest)) {
      case Whole(var bytes) -> Optional.of(bytes);
      case TooLarge(long size) -> {
        reportSize(file.shown(), size, largest, found);
        yield Optional.empty();
      }
      case Unread(var obstacle) -> {
        report(obstacle, file.shown(), found);
        yield Optional.empty();
      }
    };
  }

  private static void reportSize(SourcePath shown, long size, int largest, Diagnostics found) {
    found.report(
        DiagnosticCode.FILE_TOO_LARGE,
        Location.startOf(shown),
        "the file has %s bytes; at most %s are allowed",
        size,
        largest);
  }

  private static void report(Obstacle obstacle, SourcePath shown, Diagnostics found) {
    switch (obstacle) {
      case MISSING, FORBIDDEN -> FolderListing.reportUnreadable(shown, found);
      case LINK -> FolderListing.reportLink(shown, found);
      case NO_FILE -> FolderListing.reportNoFile(shown, found);
      case RESTLESS ->
          found.report(
              DiagnosticCode.UNREADABLE_FILE,
              Location.startOf(shown),
              "this was written while it was read; try again once it is saved");
    }
  }
}
