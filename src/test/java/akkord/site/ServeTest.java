package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve} as far as it can be told from outside a browser. */
class ServeTest {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Workspace workspace;

  ServeTest(@TempDir Path folder) throws IOException {
    workspace = new Workspace(folder).write("content/site.yaml", "");
  }

  @Test
  void aPortOfAnotherProgramIsSaidToBeOne() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
      var port = String.valueOf(other.getLocalPort());
      assertEquals(
          "exit 2\nakkord: another program has port " + port + "; name another with --port\n",
          workspace.run("serve", "--port", port).outcome());
    }
  }

  @Test
  void anUnknownEditorIsRefused() {
    assertEquals(
        "exit 2\nakkord: --editor takes one of vscode, vscodium, cursor, zed, idea, textmate, not"
            + " 'vscodr'; did you mean 'vscode'?\n",
        workspace.run("serve", "--editor", "vscodr").outcome());
  }

  @Test
  void aStopIsTheNormalEnd() {
    Thread.currentThread().interrupt(); // as Ctrl-C does
    assertEquals(ExitCode.DONE, workspace.run("serve", "--port", "0").exit());
  }
}
