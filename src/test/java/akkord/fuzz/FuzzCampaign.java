package akkord.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Searches with each target for as long as the system property {@code akkord.fuzz.seconds} says,
 * guided by coverage, in a JVM of its own. It is no part of the quick tests: {@code ./akkord test
 * -Pfuzz -Dtest=FuzzCampaign} starts it. What is found is written into the target's folder of the
 * corpus, as {@code crash-…} or {@code timeout-…}; give it a name that says what it is.
 *
 * <p>{@code akkord.fuzz.target} names one target, {@code akkord.fuzz.seed} where chance starts.
 */
class FuzzCampaign {

  static final String TARGET = "akkord.fuzz.target";

  private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";
  private static final String SECONDS = System.getProperty("akkord.fuzz.seconds", "60");
  private static final String SEED = System.getProperty("akkord.fuzz.seed", "0");
  private static final Path WORK = Path.of("target/fuzz");

  @TestFactory
  Stream<DynamicTest> everyTarget() {
    String only = System.getProperty(TARGET, "");
    return FuzzTargets.all().stream()
        .map(FuzzTarget::name)
        .filter(name -> only.isEmpty() || name.equals(only))
        .map(name -> dynamicTest(name, () -> search(new Corpus(name))));
  }

  private static void search(Corpus corpus) throws IOException, InterruptedException {
    var grown = Files.createDirectories(WORK.resolve(corpus.name()).toAbsolutePath());
    var process =
        new ProcessBuilder(command(corpus, grown))
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(WORK.resolve(corpus.name() + ".log").toFile())
            .start();
    try {
      assertEquals(0, process.waitFor(), "see " + WORK.resolve(corpus.name() + ".log"));
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command(Corpus corpus, Path grown) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-D" + TARGET + "=" + corpus.name()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), DRIVER));
    command.add("--target_class=" + GuidedFuzz.class.getName());
    command.add("--instrumentation_includes=akkord.**");
    command.add("--custom_hook_includes=akkord.**");
    command.addAll(List.of("-max_total_time=" + SECONDS, "-seed=" + SEED, "-timeout=10"));
    command.addAll(List.of("-max_len=4096", "-print_final_stats=1"));
    command.add("-dict=" + corpus.dictionary().toAbsolutePath());
    command.add("-artifact_prefix=" + corpus.folder().toAbsolutePath() + "/");
    command.addAll(List.of(grown.toString(), corpus.folder().toAbsolutePath().toString()));
    return command;
  }
}
