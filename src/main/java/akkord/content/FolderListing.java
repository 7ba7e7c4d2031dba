package akkord.content;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.disk.SourceFolder;
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

  /** Most characters of a path below the folder that is read. */
  static final int LONGEST_PATH = 200;

  private static final char REPLACEMENT = '\uFFFD';
  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");
  private static final List<String> BACKUP_ENDS =
      List.of("~", ".swp", ".swo", ".bak", ".orig", ".tmp");

  private FolderListing() {}

  /**
   * What lies in a folder that is read, sorted by name. Hidden files and what editors and systems
   * leave behind are passed over; links, also in the place of the folder, and what is neither file
   * nor folder are reported.
   */
  static List<FoundFile> list(Path folder, SourcePath shown, Diagnostics found) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      reportLink(shown, found);
      return List.of();
    }
    try {
      var root = SourceFolder.of(folder);
      return list(new FoundFile("", folder, shown, FoundFile.Kind.FOLDER, root), found);
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException unreadable) {
      reportUnreadable(shown, found);
      return List.of();
    }
  }

  /** The same of a folder that was found in another. */
  static List<FoundFile> list(FoundFile folder, Diagnostics found) throws IOException {
    var files = new ArrayList<FoundFile>();
    try (var entries = Files.newDirectoryStream(folder.path())) {
      for (var path : entries) {
        if (!isPassedOver(path.getFileName().toString())) {
          classify(path, folder, found).ifPresent(files::add);
        }
      }
      if (!folder.root().holds(folder.path())) {
        reportLink(folder.shown(), found);
        return List.of();
      }
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException unreadable) {
      reportUnreadable(folder.shown(), found);
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

  /** Reports a link in the place of a file or folder. */
  static void reportLink(SourcePath shown, Diagnostics found) {
    found.report(DiagnosticCode.SYMBOLIC_LINK, Location.startOf(shown), "this is a symbolic link");
  }

  /** Reports what is neither a file nor a folder, or not the one of both that is wanted. */
  static void reportNoFile(SourcePath shown, Diagnostics found) {
    found.report(
        DiagnosticCode.UNEXPECTED_FILE, Location.startOf(shown), "this is not an ordinary file");
  }

  private static Optional<FoundFile> classify(Path path, FoundFile folder, Diagnostics found) {
    var name = path.getFileName().toString();
    var shown = folder.shown().resolve(name);
    var root = folder.root();
    if (isMisencoded(path, name, shown, found) || isTooLong(path, root, shown, found)) {
      return Optional.empty();
    }
    var attributes = attributes(path);
    if (attributes.filter(BasicFileAttributes::isSymbolicLink).isPresent()) {
      reportLink(shown, found);
      return Optional.empty();
    }
    if (attributes.filter(BasicFileAttributes::isDirectory).isPresent()) {
      return Optional.of(new FoundFile(name, path, shown, FoundFile.Kind.FOLDER, root));
    }
    if (attributes.filter(BasicFileAttributes::isRegularFile).isPresent()) {
      return Optional.of(new FoundFile(name, path, shown, FoundFile.Kind.FILE, root));
    }
    reportNoFile(shown, found);
    return Optional.empty();
  }

  /**
   * Whether a name is not UTF-8. Java puts U+FFFD in the place of such bytes, so that several such
   * names can look the same; the bytes themselves stand in the path's URI.
   */
  private static boolean isMisencoded(Path path, String name, SourcePath shown, Diagnostics found) {
    if (name.indexOf(REPLACEMENT) < 0) {
      return false;
    }
    String address = path.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    found.report(
        DiagnosticCode.UNEXPECTED_FILE,
        Location.startOf(shown),
        "this name, with percent signs '%s', is not UTF-8; rename the file",
        address.substring(address.lastIndexOf('/', end - 1) + 1, end));
    return true;
  }

  private static boolean isTooLong(
      Path path, SourceFolder root, SourcePath shown, Diagnostics found) {
    int units = path.toString().length() - root.path().toString().length();
    if (units <= LONGEST_PATH) { // as for nearly all paths, and these need no counting
      return false;
    }
    var below = root.path().relativize(path).toString();
    int length = below.codePointCount(0, below.length());
    if (length > LONGEST_PATH) {
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          Location.startOf(shown),
          "the path has %s characters; at most %s are allowed",
          length,
          LONGEST_PATH);
    }
    return length > LONGEST_PATH;
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
