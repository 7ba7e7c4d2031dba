package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.location.SourcePath;
import akkord.model.Body;
import akkord.model.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A small content folder on disk that is complete and without a mistake until a test changes it.
 */
final class ContentFolder {

  static final String AGREEMENT = "agreements/pact/agreement.yaml";
  static final String GERMAN = "agreements/pact/de.md";

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private final Path folder;

  private ContentFolder(Path folder) {
    this.folder = folder;
  }

  static ContentFolder in(Path folder) throws IOException {
    var content = new ContentFolder(folder);
    for (var file : SmallSite.FILES.entrySet()) {
      content.put(file.getKey(), file.getValue());
    }
    return content;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(path(name));
  }

  void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String name, byte[] bytes) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.write(path(name), bytes);
  }

  void delete(String name) throws IOException {
    Files.delete(path(name));
  }

  /** Replaces a text that stands in a file. */
  void change(String name, String old, String other) throws IOException {
    var text = text(name);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " has no " + old);
    }
    put(name, text.replace(old, other));
  }

  Loaded read() throws IOException, InterruptedException {
    return read(Drafts.LEFT_OUT, 2);
  }

  Loaded read(Drafts drafts, int jobs) throws IOException, InterruptedException {
    var request = new ContentRequest(folder, new SourcePath("content"), TODAY, drafts, jobs);
    return ContentReader.read(request, (file, start, found) -> Body.EMPTY);
  }

  Draft draft() throws IOException, InterruptedException {
    return read().draft().orElseThrow();
  }

  /** Findings as {@code file:line:column code}, joined by commas. */
  String findings() throws IOException, InterruptedException {
    return read().diagnostics().stream()
        .map(ContentFolder::inShort)
        .collect(Collectors.joining(", "));
  }

  private static String inShort(Diagnostic finding) {
    var at = finding.location().toString();
    return at.substring("content/".length()) + " " + finding.code().id();
  }
}
