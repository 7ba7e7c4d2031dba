package akkord.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A world of its own for the launcher: a small repository, a {@code PATH} with the plain tools of a
 * Unix system but neither Java nor Maven, and no usual folder of JDKs but {@link #jdks}.
 *
 * <p>The made-up java prints its JDK, its locale and its arguments, and where it is to be trained,
 * notes that and makes a cache, unless {@code UNTEACHABLE} is set; the made-up mvn notes each call
 * and makes a jar.
 */
final class Sandbox {
  private static final List<String> TOOLS =
      List.of(
          "basename",
          "cat",
          "cksum",
          "cp",
          "cut",
          "dirname",
          "find",
          "grep",
          "head",
          "id",
          "mkdir",
          "mv",
          "ps",
          "readlink",
          "rm",
          "sh",
          "sleep",
          "sort",
          "tr",
          "uname");

  private final Path root;
  private final Path bin;
  private final Map<String, String> environment = new TreeMap<>();

  Sandbox(Path root) throws IOException {
    this.root = root;
    this.bin = Files.createDirectories(root.resolve("bin"));
    for (String tool : TOOLS) {
      program(bin.resolve(tool), "exec " + installed(tool) + " \"$@\"");
    }
    Files.createDirectories(jdks());
    write("pom.xml", "<project/>");
    write("src/main/java/A.java", "class A {}");
    write("templates/page.jte", "<p>");
    write("src/test/resources/akkord/site/golden/content/site.yaml", "title: x");
    write("src/main/search/index.mjs", "// index");
    write("src/main/search/package.json", "{}");
    write("src/main/search/package-lock.json", "{}");
    Files.copy(Path.of("akkord"), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
    environment.put("PATH", bin.toString());
    environment.put("HOME", root.resolve("nobody").toString());
    environment.put("AKKORD_JDKS", jdks().toString());
    environment.put("CALLS", calls().toString());
    environment.put("TRAININGS", trainings().toString());
    environment.put("TARGET", repository().resolve("target").toString());
  }

  /** The repository; a space and an umlaut in its path must not matter. */
  Path repository() {
    return root.resolve("mein Übungsordner");
  }

  Path launcher() {
    return repository().resolve("akkord");
  }

  /** The only folder that counts as a usual place of JDKs. */
  Path jdks() {
    return root.resolve("jdks");
  }

  Path lock() {
    return repository().resolve("target/launcher.lock");
  }

  private Path calls() {
    return root.resolve("maven-calls");
  }

  private Path trainings() {
    return root.resolve("trainings");
  }

  void set(String variable, Path value) {
    environment.put(variable, value.toString());
  }

  void putOnPath(Path folder) {
    environment.merge("PATH", folder.toString(), (old, first) -> first + ":" + old);
  }

  /** Writes a file of the repository. */
  Path write(String file, String text) throws IOException {
    Path path = repository().resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** Makes a JDK of a version in a folder below the root. */
  Path jdk(String folder, String version) throws IOException {
    Path jdk = Files.createDirectories(root.resolve(folder));
    program(
        jdk.resolve("bin/java"),
        """
        for argument in "$@"; do
          case $argument in
            -XX:AOTCacheOutput=*)
              printf '%s\\n' "${0%/bin/java}" >>"$TRAININGS"
              [ -n "${UNTEACHABLE:-}" ] || echo learned >"${argument#*=}"
              exit 0
              ;;
          esac
        done
        printf '%s\\n' "${0%/bin/java}" "${LC_ALL:-}" "$@"
        exit ${EXIT:-0}
        """);
    program(jdk.resolve("bin/javac"), "exit 0");
    String release =
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n";
    Files.writeString(jdk.resolve("release"), release);
    return jdk;
  }

  /** Makes a Maven that notes its call and builds after a moment. */
  void maven() throws IOException {
    program(
        bin.resolve("mvn"),
        """
        printf '%s|%s\\n' "$JAVA_HOME" "$*" >>"$CALLS"
        sleep 0.3
        mkdir -p "$TARGET/dist"
        : >"$TARGET/dist/akkord.jar"
        """);
  }

  /** Makes a Maven that fails with a message. */
  void brokenMaven() throws IOException {
    program(bin.resolve("mvn"), "echo called >>\"$CALLS\"\necho 'no space left'\nexit 1");
  }

  /** Makes a program that answers, and else notes its process and does not end by itself. */
  void endless(String name) throws IOException {
    program(
        bin.resolve(name),
        "[ \"$1\" != --version ] || exit 0\necho $$ >\"$CALLS.process\"\nexec sleep 600");
  }

  /** Waits until a launcher's endless program runs and the launcher has noted it; its process. */
  long awaitEndless(Process launcher) throws IOException, InterruptedException {
    var file = root.resolve("maven-calls.process");
    while (launcher.isAlive() && !(isWritten(file) && isWritten(lock().resolve("worker")))) {
      Thread.sleep(20);
    }
    return Long.parseLong(Files.readString(file).strip());
  }

  private static boolean isWritten(Path file) throws IOException {
    return Files.exists(file) && Files.readString(file).endsWith("\n");
  }

  /** Makes a program that does nothing, successfully. */
  Path tool(String name) throws IOException {
    return program(bin.resolve(name), "exit 0");
  }

  /** Makes an npm that installs, and a node for it. */
  void npm() throws IOException {
    tool("node");
    program(bin.resolve("npm"), "[ \"$1\" = --version ] || mkdir -p node_modules/pagefind");
  }

  /** Makes an npm that answers but can't install, and a node for it. */
  void brokenNpm() throws IOException {
    tool("node");
    program(bin.resolve("npm"), "[ \"$1\" = --version ] || { echo 'no network'; exit 1; }");
  }

  /** Makes an npm that answers while another launcher, whose process lives on, takes the lock. */
  void npmWhileAnotherWorks() throws IOException {
    tool("node");
    program(
        bin.resolve("npm"),
        "mkdir \"$TARGET/launcher.lock\" && echo "
            + ProcessHandle.current().pid()
            + " >\"$TARGET/launcher.lock/owner\"");
  }

  /** Waits until a launcher that runs has said something. */
  void awaitError(Process launcher, String part) throws IOException, InterruptedException {
    while (launcher.isAlive() && !errors().contains(part)) {
      Thread.sleep(20);
    }
  }

  /** Where the tool for the search index is installed. */
  Path searchTool() {
    return repository().resolve("target/search");
  }

  private static Path program(Path path, String script) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "#!/bin/sh\n" + script);
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The calls of Maven so far: its JAVA_HOME, a bar, its arguments. */
  List<String> mavenCalls() throws IOException {
    return Files.exists(calls()) ? Files.readAllLines(calls()) : List.of();
  }

  /** The JDK of each training so far. */
  List<String> trained() throws IOException {
    return Files.exists(trainings()) ? Files.readAllLines(trainings()) : List.of();
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return finish(start(launcher().toString(), arguments));
  }

  Outcome runIn(List<String> shell, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(shell);
    command.add(launcher().toString());
    command.addAll(Arrays.asList(arguments));
    return finish(start(command));
  }

  Process start(String program, String... arguments) throws IOException {
    return start(Stream.concat(Stream.of(program), Arrays.stream(arguments)).toList());
  }

  private Process start(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectError(Files.createTempFile(root, "errors", ".txt").toFile());
    return builder.start();
  }

  Outcome finish(Process process) throws IOException, InterruptedException {
    var output = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    int exit = process.waitFor();
    return new Outcome(exit, output, errors());
  }

  private String errors() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      var texts = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.append(Files.readString(file));
      }
      return texts.toString();
    }
  }

  /** The path of a tool of this machine. */
  private static Path installed(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " on this machine"));
  }
}
