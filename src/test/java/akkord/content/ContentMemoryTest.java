package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.location.SourcePath;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of content while it is written. */
class ContentMemoryTest {

  @TempDir private Path temporary;

  /** Four texts that were given up run on, and the parser begins no other until they have ended. */
  @Test
  void whatIsFoundOnlyBecauseOfOtherTextsIsForgotten() throws Exception {
    var content = ContentFolder.in(temporary.resolve("content"));
    content.put(
        ContentFolder.GERMAN, content.text(ContentFolder.GERMAN) + "\n" + "a* ".repeat(500));
    var memory =
        ContentMemory.of(
            new ContentRequest(
                content.path(""),
                new SourcePath("content"),
                LocalDate.of(2024, 6, 1),
                Drafts.LEFT_OUT,
                1));
    var end = new CountDownLatch(1);
    var others =
        Stream.generate(
                () -> Thread.ofPlatform().name("markdown, given up").start(() -> await(end)))
            .limit(4)
            .toList();
    var busy = List.<String>of();
    try {
      busy = codes(memory.read());
    } finally {
      end.countDown();
    }
    for (var other : others) {
      other.join();
    }
    assertEquals(
        Optional.empty(), memory.reread(List.of(content.path(ContentFolder.AGREEMENT))), "all");
    assertEquals(
        List.of(List.of("limit-exceeded"), List.of()), List.of(busy, codes(memory.read())));
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> codes(Loaded loaded) {
    var codes = new ArrayList<String>();
    loaded.diagnostics().forEach(finding -> codes.add(finding.code().id()));
    return codes;
  }
}
