package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template of somebody's own that fails while a page is made. */
class FailingTemplateTest {

  private static final Pattern LOG = Pattern.compile("please report it with (\\S+)\n");

  @Test
  void nothingIsPublishedAndTheLogTellsPageAndTemplate(@TempDir Path folder) throws IOException {
    var workspace = Workspace.withExampleSite(folder);
    workspace.write(
        "mine/entrance.jte", "@param akkord.view.EntranceView view\n\n!{var no = \"\".charAt(1);}");
    var run = workspace.run("build", "--templates", "mine", "--today", Workspace.TODAY);
    assertEquals(ExitCode.BUG, run.exit(), run.err());
    var log = LOG.matcher(run.err());
    assertTrue(log.find(), run.err());
    var file = Path.of(log.group(1));
    String trace = Files.readString(file);
    Files.delete(file);
    assertTrue(trace.startsWith("java.lang.IllegalStateException: making index.html"), trace);
    assertTrue(trace.contains("entrance.jte:3"), trace);
    assertFalse(Files.exists(folder.resolve("site-out")));
  }
}
