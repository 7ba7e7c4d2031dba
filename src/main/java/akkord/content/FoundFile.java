package akkord.content;

import akkord.disk.SourceFolder;
import akkord.location.SourcePath;
import java.nio.file.Path;

/**
 * A file or folder that was found in the content.
 *
 * @param name its name
 * @param path where it is
 * @param shown how it is named to people
 * @param kind what it is
 * @param root the folder that is read, in which it lies
 */
record FoundFile(String name, Path path, SourcePath shown, Kind kind, SourceFolder root) {

  /** What was found. */
  enum Kind {
    FILE,
    FOLDER
  }

  boolean isFolder() {
    return kind == Kind.FOLDER;
  }

  /** The name without its last extension. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The last extension without its dot; empty where there is none. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }
}
