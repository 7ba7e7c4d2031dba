package akkord.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.site.Txtar.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two states of a small site and what {@code diff} prints of them, in one text.
 *
 * <p>Both states start with the files of {@code base.txtar}. The comment says what the case is
 * about and holds these lines:
 *
 * <pre>
 * $ akkord diff HEAD --lang de      the command; without one, diff HEAD
 * gone content/x.yaml               a file that the second state does not have
 * in content/x.yaml: old => new     a text that stands in both, and what it is in the second
 * </pre>
 *
 * <p>Sections named {@code before/…} and {@code after/…} are files of a state; the files of the
 * first are also in the second. The section {@code printed} is what is printed, to the letter.
 *
 * @param file where the case stands
 * @param txtar its text
 */
record ChangeCase(Path file, Txtar txtar) {

  private static final Path FOLDER =
      Workspace.repository().resolve("src/test/resources/akkord/site/changes");
  private static final String PRINTED = "printed";

  /** All cases, in the order of their names. */
  static List<ChangeCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(ChangeCase::read).toList();
    }
  }

  private static ChangeCase read(Path file) {
    try {
      return new ChangeCase(file, Txtar.parse(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** What the command prints. */
  Run run(Path folder) throws IOException, InterruptedException {
    var workspace = SiteCase.shared(folder);
    write("before/", workspace);
    GitRepository.in(folder).commit();
    write("after/", workspace);
    for (String path : values("gone ").toList()) {
      Files.delete(folder.resolve(path));
    }
    for (String line : values("in ").toList()) {
      replace(line, workspace);
    }
    String command = values("$ akkord ").findFirst().orElse("diff HEAD");
    return workspace.run(
        Map.of("PATH", Objects.requireNonNull(System.getenv("PATH"))), command.split(" ", -1));
  }

  private void write(String state, Workspace workspace) throws IOException {
    for (var section : txtar.sections()) {
      if (section.name().startsWith(state)) {
        workspace.write(section.name().replaceFirst(state, ""), section.text());
      }
    }
  }

  private static void replace(String line, Workspace workspace) throws IOException {
    var path = line.substring(0, line.indexOf(": "));
    var texts = line.substring(path.length() + 2).split(" => ", 2);
    String text = workspace.read(path);
    assertTrue(text.contains(texts[0]), texts[0] + " stands in " + path);
    workspace.write(path, text.replace(texts[0], texts[1]));
  }

  private Stream<String> values(String word) {
    return txtar
        .comment()
        .lines()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()));
  }

  String expected() {
    return txtar.sections().stream()
        .filter(section -> section.name().equals(PRINTED))
        .map(Section::text)
        .findFirst()
        .orElse("");
  }

  /** Rewrites the case with what is printed now. */
  void renew(Run run) throws IOException {
    var sections =
        Stream.concat(
                txtar.sections().stream().filter(section -> !section.name().equals(PRINTED)),
                Stream.of(new Section(PRINTED, run.out())))
            .toList();
    Files.writeString(file, new Txtar(txtar.comment(), sections).text());
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
