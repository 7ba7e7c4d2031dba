package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is wired to the repository's own subject. */
class OtherSubjectTest {

  @Test
  void twoHundredAgreementsOnAnotherSubjectAreBuilt(@TempDir Path folder) throws IOException {
    var subject = new OtherSubject(200);
    var workspace = new Workspace(folder);
    subject.writeTo(workspace);
    var run = workspace.run("build", "--quiet");
    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.exit());
    var files = workspace.site().files();
    for (String name : subject.names()) {
      assertTrue(files.contains("de/agreements/" + name + "/index.html"), name);
      assertTrue(files.contains("en/agreements/" + name + "/index.html"), name);
    }
    assertTrue(files.contains("en/agreements/page/10/index.html"), "200 entries, 20 on a page");
  }
}
