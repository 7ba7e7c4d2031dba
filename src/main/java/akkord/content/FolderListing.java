package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lists folders without following symbolic links. */
final class FolderListing {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");
  private static final List<String> BACKUP_ENDS =
      List.of("~", ".swp", ".swo", ".bak", ".orig", ".tmp");

  private FolderListing() {}

  /**
   * What lies in a folder, sorted by name. Hidden files and what editors and systems leave behind
   * are passed over; links and what is neither file nor folder are reported.
   */
  static List<FoundFile> list(Path folder, SourcePath shown, Diagnostics found) throws IOException {
    var files = new ArrayList<FoundFile>();
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var path : entries) {
        var name = path.getFileName().toString();
        if (!isPassedOver(name)) {
          classify(path, name, shown.resolve(name), found).ifPresent(files::add);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException unreadable) {
      reportUnreadable(shown, found);
    } catch (DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    files.sort(Comparator.comparing(FoundFile::name));
    return files;
  }

  /** Reports a file or folder that vanished or may not be read. */
  static void reportUnreadable(SourcePath shown, Diagnostics found) {
    found.report(DiagnosticCode.UNREADABLE_FILE, Location.startOf(shown), "this can't be read");
  }

  private static Optional<FoundFile> classify(
      Path path, String name, SourcePath shown, Diagnostics found) {
    var attributes = attributes(path);
    if (attributes.filter(BasicFileAttributes::isSymbolicLink).isPresent()) {
      found.report(
          DiagnosticCode.SYMBOLIC_LINK, Location.startOf(shown), "this is a symbolic link");
      return Optional.empty();
    }
    if (attributes.filter(BasicFileAttributes::isDirectory).isPresent()) {
      return Optional.of(new FoundFile(name, path, shown, FoundFile.Kind.FOLDER));
    }
    if (attributes.filter(BasicFileAttributes::isRegularFile).isPresent()) {
      return Optional.of(new FoundFile(name, path, shown, FoundFile.Kind.FILE));
    }
    found.report(
        DiagnosticCode.UNEXPECTED_FILE, Location.startOf(shown), "this is not an ordinary file");
    return Optional.empty();
  }

  /** What a file is; empty where it vanished or may not be asked. */
  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether a file of this name is no part of the content: hidden, or left behind. */
  static boolean isPassedOver(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || (name.startsWith("#") && name.endsWith("#"))
        || SYSTEM_FILES.contains(lower)
        || isBackup(lower);
  }

  private static boolean isBackup(String name) {
    for (var end : BACKUP_ENDS) {
      if (name.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
