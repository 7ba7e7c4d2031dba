package akkord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What was ever found stays mended, and the next inputs find nothing new. */
class CorpusTest {

  private static final int ROUNDS = 30;
  private static final long SEED = 8;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Test
  void everyCorpusHasItsTarget() {
    assertEquals(FuzzTargets.all().stream().map(FuzzTarget::name).toList(), Corpus.names());
  }

  @TestFactory
  Stream<DynamicContainer> everyTarget() {
    return FuzzTargets.all().stream()
        .map(target ->
            dynamicContainer(
                target.name(), Stream.concat(files(target), Stream.of(rounds(target)))));
  }

  private static Stream<DynamicTest> files(FuzzTarget target) {
    return new Corpus(target.name())
        .files().stream()
            .map(file -> dynamicTest(String.valueOf(file.getFileName()), replay(target, file)));
  }

  private static Executable replay(FuzzTarget target, Path file) {
    return () ->
        assertTimeoutPreemptively(LONGEST, () -> target.check().on(Files.readAllBytes(file)));
  }

  private static DynamicTest rounds(FuzzTarget target) {
    return dynamicTest("seeded", () -> assertTimeoutPreemptively(LONGEST, () -> run(target)));
  }

  private static void run(FuzzTarget target) throws IOException {
    var corpus = new Corpus(target.name());
    var mutator = new Mutator(SEED, corpus.inputs(), corpus.tokens());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] input = mutator.next();
      try {
        target.check().on(input);
      } catch (Exception | Error found) {
        throw new AssertionError(target + " on " + HexFormat.of().formatHex(input), found);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameInputs() {
    assertEquals(some(1), some(1));
  }

  private static List<String> some(long seed) {
    var inputs = List.of("ab c".getBytes(UTF_8));
    var mutator = new Mutator(seed, inputs, List.of(new byte[] {'x'}));
    return Stream.generate(mutator::next).limit(20).map(HexFormat.of()::formatHex).toList();
  }
}
