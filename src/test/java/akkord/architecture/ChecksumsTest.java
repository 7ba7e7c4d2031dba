package akkord.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that compares what Maven fetched with the checksums in the repository. */
class ChecksumsTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));

  @TempDir Path folder;

  @Test
  void whatIsListedPasses() throws Exception {
    Path jar = write("repository/a/b/1/b-1.jar", "as published");
    write("lib/b-1.jar", "as published");
    write("repository/c/d/1/d-1.jar", "of another project");
    write("list", sum(jar) + "  a/b/1/b-1.jar\n" + sum(jar) + "  a/b/2/not-fetched-2.jar\n");
    assertEquals(new Outcome(0, ""), check());
  }

  @Test
  void anotherFileThanListedIsRefused() throws Exception {
    String[] line = HostileRepositoryTest.text("ci-checksum-changed.txt").strip().split("  ", -1);
    Path jar = write("repository/" + line[1], "exchanged");
    write("lib/" + jar.getFileName(), "exchanged");
    write("list", line[0].repeat(2) + "  " + line[1] + "\n");
    var outcome = check();
    assertEquals(1, outcome.status());
    assertEquals(
        List.of(
            "The build is stopped: what Maven fetched is not what was checked.",
            "  " + jar + " is not the file that was checked: it is damaged or was exchanged",
            "  " + folder.resolve("lib/jsoup-1.22.2.jar") + " has no checksum in the list"),
        outcome.errors().lines().limit(3).toList());
    assertTrue(outcome.errors().contains(".ci/checksums"), outcome.errors());
  }

  @Test
  void aListThatIsNoneIsRefused() throws Exception {
    Files.createDirectories(folder.resolve("lib"));
    write("list", HostileRepositoryTest.text("ci-checksum-changed.txt"));
    assertEquals(1, check().status());
  }

  private record Outcome(int status, String errors) {}

  private Outcome check() throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add(HOME.resolve("src/build/Checksums.java").toString());
    List.of("list", "repository", "lib").forEach(name -> command.add(folder.resolve(name) + ""));
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), errors);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-512");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
