package akkord.output;

import akkord.location.SourcePath;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site as the tests want it: its files with their text. */
record Site(Map<String, String> files) {

  /** A site of three files in three folders, each of which names the edition. */
  static Site edition(String name) {
    return new Site(
        Map.of(
            "index.html",
            "home of " + name,
            "de/index.html",
            "Startseite von " + name,
            "de/abkommen/" + name + ".html",
            "only in " + name));
  }

  List<Artifact> artifacts() {
    return files.entrySet().stream().map(file -> artifact(file.getKey(), file.getValue())).toList();
  }

  static Artifact artifact(String path, String text) {
    return new Artifact(new SitePath(path), text.getBytes(StandardCharsets.UTF_8), Origins.NONE);
  }

  static OutputRequest request(Path project) {
    return new OutputRequest(
        project.resolve("site-out"),
        new SourcePath("site-out"),
        List.of(project.resolve("content"), project.resolve("templates")),
        project);
  }

  /** Builds this site in a project with a disk. */
  OutputSession.Outcome build(Path project, Disk disk) throws OutputException {
    try (var session = OutputFolder.open(request(project), disk)) {
      for (var artifact : artifacts()) {
        session.write(artifact);
      }
      return session.publish();
    }
  }

  /** Builds this site as the successor of the one that is published, a spare being worthwhile. */
  OutputSession.Outcome succeed(Path project, Disk disk) throws OutputException {
    try (var session = OutputFolder.open(request(project), disk, 1)) {
      for (var artifact : artifacts()) {
        if (!session.keep(artifact.path(), FileSum.of(artifact.bytes()), Origins.NONE)) {
          session.write(artifact);
        }
      }
      return session.publish();
    }
  }

  OutputSession.Outcome build(Path project) throws OutputException {
    return build(project, new LocalDisk());
  }

  /** The files of the published site, without the marker; a site without files if it is missing. */
  static Site published(Path project) {
    return of(project.resolve("site-out"));
  }

  /** The files of a site in a folder, without the marker. */
  static Site of(Path folder) {
    var files = new TreeMap<String, String>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).forEach(file -> files.put(name(folder, file), text(file)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    files.remove(Marker.NAME);
    return new Site(files);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What lies in a folder, by name, in order. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
