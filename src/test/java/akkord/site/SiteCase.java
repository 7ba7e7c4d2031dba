package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.site.Txtar.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A whole small site and what comes of it, in one text.
 *
 * <p>The comment says what the case is about and holds these lines:
 *
 * <pre>
 * $ akkord build --strict     the command; without one, build
 * include base                the files of base.txtar beside the cases' folder come first
 * without content/x.yaml      but not this one
 * exit 1                      the expected exit code; 0 without one
 * </pre>
 *
 * <p>Sections are files, with {@code (append)} behind the name added to the end of the included
 * one, with {@code (escaped)} read by {@link Escapes}, with {@code (repeat)} written 13,000 times,
 * with {@code (link)} a symbolic link to the path in the text; with {@code (escaped name)} the name
 * itself is read by {@link Escapes}. The section {@code findings} is what is printed, to the
 * letter; {@code site-out/x contains} and {@code site-out/x lacks} hold lines that are, or are not,
 * in that file.
 *
 * @param file where the case stands
 * @param txtar its text
 */
record SiteCase(Path file, Txtar txtar) {

  private static final Path FOLDER =
      Workspace.repository().resolve("src/test/resources/akkord/site");
  private static final int REPETITIONS = 13_000;
  private static final String FINDINGS = "findings";

  /** All cases, in the order of their names. */
  static List<SiteCase> all() throws IOException {
    return all("cases");
  }

  /** All cases in a folder beside {@code base.txtar}, in the order of their names. */
  static List<SiteCase> all(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .filter(f -> f.toString().endsWith(".txtar"))
          .sorted()
          .map(SiteCase::read)
          .toList();
    }
  }

  /** A workspace with the files that the cases share: a small site without any finding. */
  static Workspace shared(Path folder) throws IOException {
    var workspace = new Workspace(folder);
    read(FOLDER.resolve("base.txtar")).unpack(workspace);
    return workspace;
  }

  /** Texts that stand together in one file, such as {@code hostile/faults}. */
  static Txtar texts(String name) {
    return read(FOLDER.resolve(name + ".txtar")).txtar;
  }

  private static SiteCase read(Path file) {
    try {
      return new SiteCase(file, Txtar.parse(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  String name() {
    return Objects.requireNonNull(file.getFileName()).toString().replace(".txtar", "");
  }

  @Override
  public String toString() {
    return name();
  }

  /** The arguments of the command; what is printed is always kept to the findings. */
  String[] arguments() {
    String command = value("$ akkord ").findFirst().orElse("build");
    return (command + " --quiet").split(" ");
  }

  /** Exit code and findings that the case expects. */
  String expectedOutcome() {
    return "exit " + value("exit ").findFirst().orElse("0") + "\n" + expectedFindings();
  }

  String expectedFindings() {
    return txtar.sections().stream()
        .filter(section -> section.name().equals(FINDINGS))
        .map(Section::text)
        .findFirst()
        .orElse("");
  }

  /** The sections that hold lines of a published file, by its name. */
  Map<String, List<String>> expected(String word) {
    var lines = new LinkedHashMap<String, List<String>>();
    for (var section : txtar.sections()) {
      if (section.name().endsWith(" " + word)) {
        lines.put(section.name().replace(" " + word, ""), section.text().lines().toList());
      }
    }
    return lines;
  }

  /** Writes the files of the case into a workspace. */
  void unpack(Workspace workspace) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    for (String base : value("include ").toList()) {
      var included = read(FOLDER.resolve(base + ".txtar"));
      included.txtar.sections().forEach(section -> put(section, files));
    }
    value("without ").forEach(files::remove);
    for (var section : txtar.sections()) {
      if (section.name().endsWith(" (link)")) {
        link(workspace.folder(), section);
      } else if (isFile(section)) {
        put(section, files);
      }
    }
    for (var written : files.entrySet()) {
      workspace.write(written.getKey(), written.getValue());
    }
  }

  private static boolean isFile(Section section) {
    return Stream.of(" contains", " lacks").noneMatch(section.name()::endsWith)
        && !section.name().equals(FINDINGS);
  }

  private static void put(Section section, SequencedMap<String, byte[]> files) {
    String name = section.name();
    if (name.endsWith(" (append)")) {
      files.merge(
          name.replace(" (append)", ""),
          section.text().getBytes(UTF_8),
          (a, b) -> (new String(a, UTF_8) + new String(b, UTF_8)).getBytes(UTF_8));
    } else if (name.endsWith(" (repeat)")) {
      files.put(name.replace(" (repeat)", ""), section.text().repeat(REPETITIONS).getBytes(UTF_8));
    } else if (name.endsWith(" (escaped name)")) {
      String escaped = name.replace(" (escaped name)", "");
      files.put(new String(Escapes.bytes(escaped), UTF_8), section.text().getBytes(UTF_8));
    } else if (name.endsWith(" (escaped)")) {
      files.put(name.replace(" (escaped)", ""), Escapes.bytes(section.text()));
    } else {
      files.put(name, section.text().getBytes(UTF_8));
    }
  }

  private static void link(Path folder, Section section) throws IOException {
    var link = folder.resolve(section.name().replace(" (link)", ""));
    Files.createDirectories(Objects.requireNonNull(link.getParent()));
    Files.createSymbolicLink(link, Path.of(section.text().strip()));
  }

  private Stream<String> value(String word) {
    return txtar
        .comment()
        .lines()
        .filter(l -> l.startsWith(word))
        .map(l -> l.substring(word.length()));
  }

  /** Rewrites the case with the outcome that it has now. */
  void renew(Run run) throws IOException {
    var comment = new StringBuilder();
    txtar
        .comment()
        .lines()
        .filter(line -> !line.startsWith("exit "))
        .forEach(line -> comment.append(line).append('\n'));
    String stem = comment.toString().stripTrailing() + "\n";
    var sections =
        Stream.concat(
                txtar.sections().stream().filter(section -> !section.name().equals(FINDINGS)),
                Stream.of(new Section(FINDINGS, run.err())).filter(f -> !f.text().isEmpty()))
            .toList();
    String exit = run.exit().value() == 0 ? "" : "exit " + run.exit().value() + "\n";
    Files.writeString(file, new Txtar(stem + exit, sections).text());
  }
}
