package akkord.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the indexer deals with Node, for which a shell with a script stands in. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no sh")
class IndexerTest {
  @TempDir private Path folder;

  private SearchIndex run(String script) throws Exception {
    Path file = Files.writeString(folder.resolve("script"), script);
    return Indexer.index(new SearchTool.Installed(Path.of("/bin/sh"), file), List.of());
  }

  private String failure(String script) {
    return assertThrows(SearchException.class, () -> run(script)).getMessage();
  }

  @Test
  void filesComeInTheOrderOfTheirPaths() throws Exception {
    var index =
        run(
            """
            cat
            echo '{"path": "pagefind.js", "content": "YQ=="}'
            echo '{"path": "index/x.pf_index", "content": "Yg=="}'
            """);
    assertEquals(
        List.of("search/index/x.pf_index b", "search/pagefind.js a"),
        index.files().stream()
            .map(file -> file.path() + " " + new String(file.bytes(), UTF_8))
            .toList());
  }

  @Test
  void aFailureIsToldInTheWordsOfNode() {
    assertEquals(
        "Node ended with 1: Error: no binary for this machine",
        failure("cat; echo 'file:3' >&2; echo 'Error: no binary for this machine' >&2; exit 1"));
    assertEquals("Node ended with 7: it did not say why", failure("exit 7"));
  }

  @Test
  void somethingElseThanAnIndexIsRefused() {
    String refusal = "Node answered with something else than an index";
    assertEquals(refusal, failure("echo hello"));
    assertEquals(refusal, failure("echo '{\"path\": \"../x\", \"content\": \"\"}'"));
    assertEquals(refusal, failure("echo '{\"path\": \"pagefind.js\", \"content\": \"?\"}'"));
    assertEquals(refusal, failure("exit 0"));
  }

  @Test
  void aMissingNodeIsTold() {
    var tool = new SearchTool.Installed(folder.resolve("no-node"), folder);
    var failure = assertThrows(SearchException.class, () -> Indexer.index(tool, List.of()));
    assertTrue(failure.getMessage().startsWith("Node could not be started: "), failure::getMessage);
  }

  @Test
  void anInterruptEndsNode() throws IOException, InterruptedException {
    Path file =
        Files.writeString(folder.resolve("script"), "echo $$ >" + folder + "/pid; sleep 60");
    var tool = new SearchTool.Installed(Path.of("/bin/sh"), file);
    var waiting =
        Thread.ofPlatform()
            .start(() ->
                assertThrows(InterruptedException.class, () -> Indexer.index(tool, List.of())));
    Path pid = folder.resolve("pid");
    while (!Files.exists(pid) || Files.readString(pid).isBlank()) {
      Thread.sleep(10);
    }
    waiting.interrupt();
    waiting.join();
    var node = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
    node.ifPresent(process -> process.onExit().join());
    assertEquals(false, node.map(ProcessHandle::isAlive).orElse(false));
  }
}
