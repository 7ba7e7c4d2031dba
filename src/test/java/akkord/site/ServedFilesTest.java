package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.cli.ExitCode;
import akkord.serve.FolderWatch;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is served comes from the content, whatever lies in folders of output, and leaves nothing.
 */
class ServedFilesTest {

  private static final String CANARY = "canary-9f3c";

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void write() throws IOException {
    workspace = SiteCase.shared(folder).write("static/plain.txt", "plain");
  }

  @Test
  void linksInFoldersOfOutputLeadNowhere() throws IOException, InterruptedException {
    workspace.write("site-out-secret/x.txt", CANARY).write("site-out/.env", CANARY);
    workspace.write("site-out/.git/config", CANARY).write("site-out/x.txt", CANARY);
    for (var name : List.of("site-out/link.txt", "static/link.txt", "content/link.txt")) {
      Files.createSymbolicLink(folder.resolve(name), folder.resolve("site-out-secret/x.txt"));
    }
    try (var serving = Serving.start(workspace)) {
      for (var path :
          List.of(
              "link.txt",
              "x.txt",
              ".env",
              ".git/config",
              "assets/link.txt",
              "site-out/link.txt",
              "_akkord/source?file=static/link.txt",
              "_akkord/source?file=content/link.txt",
              "_akkord/source?file=site-out/link.txt",
              "_akkord/source?file=site-out-secret/x.txt")) {
        assertEquals("404 for " + path, answer(serving, path) + " for " + path);
      }
      assertEquals("200", answer(serving, "_akkord/source?file=static/plain.txt"));
    }
  }

  /** The status of an answer; all of it where it holds what is not to be served. */
  private static String answer(Serving serving, String path)
      throws IOException, InterruptedException {
    var connection = (HttpURLConnection) serving.address().resolve(path).toURL().openConnection();
    String status = String.valueOf(connection.getResponseCode());
    try (var body =
        status.equals("200") ? connection.getInputStream() : connection.getErrorStream()) {
      String text = new String(body.readAllBytes(), UTF_8);
      return text.contains(CANARY) ? text : status;
    }
  }

  @Test
  void whatIsMadeBesideTheContentIsNoChangeOfIt() throws IOException, InterruptedException {
    var told = new LinkedBlockingQueue<List<Path>>();
    try (var desk = LiveDesk.open(workspace);
        var _ = FolderWatch.start(workspace.folders("site-out").watched(), told::add)) {
      LiveDesk.page(desk.done(), "index.html");
      LiveDesk.page(desk.done(), "de/index.html");
      assertEquals(ExitCode.DONE, workspace.run("build", "--quiet").exit());
      var written = folder.resolve("static/plain.txt");
      Files.writeString(written, "written");
      assertEquals(
          List.of(written), Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS), "not told"));
    }
  }

  @Test
  void outputInAWatchedFolderIsRefused() {
    for (var out : List.of("content/out", "static/out", "templates/out", ".links/out")) {
      assertEquals(ExitCode.WRONG_USAGE, workspace.run("build", "--out", out).exit(), out);
      assertFalse(Files.exists(folder.resolve(out)), out);
    }
  }
}
