package akkord.architecture;

import java.nio.file.Path;
import java.util.List;

/** One Java file: where it is below its source folder, and its lines. */
record JavaSource(Path folder, Path path, List<String> lines) {

  JavaSource {
    lines = List.copyOf(lines);
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  String className() {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), ".");
    return name.substring(0, name.length() - ".java".length());
  }

  Path file() {
    return folder.resolve(path);
  }
}
