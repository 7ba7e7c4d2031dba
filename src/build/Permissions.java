import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives the files of a folder the rights that they have under the usual umask, 022: the archive made
 * from them keeps these, so that under another umask it would have other bytes. Does nothing where
 * files have no such rights; archives made there have the same ones.
 */
final class Permissions {

  private Permissions() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.toList();
    }
    for (Path file : files) {
      var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (rights != null) {
        String usual = Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--";
        rights.setPermissions(PosixFilePermissions.fromString(usual));
      }
    }
  }
}
