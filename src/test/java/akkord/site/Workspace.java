package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.build.Folders;
import akkord.cli.Program;
import akkord.cli.Surroundings;
import akkord.cli.Surroundings.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder in which the program runs as from a shell: {@code content/}, {@code static/} and {@code
 * site-out/} lie in it, and paths are named relative to it. It is always the same day there, 1
 * January 2026.
 */
public record Workspace(Path folder) {

  static final String TODAY = "2026-01-01";

  static final Clock CLOCK = Clock.fixed(Instant.parse(TODAY + "T00:00:00Z"), ZoneOffset.UTC);

  /** The repository that these tests belong to. */
  static Path repository() {
    return Path.of(Objects.requireNonNull(System.getProperty("akkord.home"), "akkord.home"));
  }

  /** A workspace with a copy of the repository's content and static files. */
  static Workspace withOwnContent(Path folder) throws IOException {
    for (var name : new String[] {"content", "static"}) {
      Tree.of(repository().resolve(name)).copyTo(folder.resolve(name));
    }
    return new Workspace(folder);
  }

  /** A workspace with the site that the handbook's examples make up, and the static files. */
  public static Workspace withExampleSite(Path folder) throws IOException {
    var site = repository().resolve("src/main/resources/akkord/handbook/site");
    Tree.of(site).copyTo(folder.resolve("content"));
    Tree.of(repository().resolve("static")).copyTo(folder.resolve("static"));
    return new Workspace(folder);
  }

  /** Where the parts of the site lie, which goes to the folder {@code out}. */
  public Folders folders(String out) {
    return new Folders(
        folder,
        folder.resolve("content"),
        Optional.empty(),
        folder.resolve("static"),
        folder.resolve(out),
        folder);
  }

  public Workspace write(String path, String text) throws IOException {
    return write(path, text.getBytes(UTF_8));
  }

  Workspace write(String path, byte[] bytes) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
    return this;
  }

  public String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** The published site. */
  Tree site() throws IOException {
    return Tree.of(folder.resolve("site-out"));
  }

  public Run run(String... arguments) {
    return run(Map.of(), Terminal.NONE, "", arguments);
  }

  /** Runs a command where these environment variables are set. */
  Run run(Map<String, String> variables, String... arguments) {
    return run(variables, Terminal.NONE, "", arguments);
  }

  /** Runs the program on a terminal, without colours, where a person types this. */
  Run runTyping(String typed, String... arguments) {
    return run(Map.of("NO_COLOR", "1"), Terminal.ATTACHED, typed, arguments);
  }

  private Run run(
      Map<String, String> variables, Terminal terminal, String typed, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            folder,
            folder,
            variables,
            CLOCK,
            new BufferedReader(new StringReader(typed)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            terminal);
    var exit = new Program(surroundings).run(arguments);
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
