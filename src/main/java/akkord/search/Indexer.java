package akkord.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.diagnostic.Message;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Has an index made by {@code index.mjs}, which runs in Node and calls Pagefind. */
public final class Indexer {

  /** Long enough for some ten thousand pages on a slow machine, short enough to notice a hang. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private Indexer() {}

  /**
   * Makes the index of these documents; their order is part of its bytes.
   *
   * @throws SearchException if Node can't be started, fails, is silent for too long or answers with
   *     something else than an index
   */
  public static SearchIndex index(SearchTool.Installed tool, List<SearchDocument> documents)
      throws SearchException, InterruptedException {
    var process = start(tool);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return talk(process, documents, threads);
    }
  }

  /** Ends with Node ended, so that no thread still waits for it. */
  private static SearchIndex talk(
      Process process, List<SearchDocument> documents, ExecutorService threads)
      throws SearchException, InterruptedException {
    try {
      var answer = threads.submit(() -> lines(process.getInputStream()));
      var complaint = threads.submit(() -> lines(process.getErrorStream()));
      var sent = threads.submit(sending(process, documents));
      await(process);
      if (process.exitValue() != 0) {
        throw new SearchException(
            "Node ended with %s: %s", process.exitValue(), cause(result(complaint)));
      }
      result(sent);
      return IndexLines.read(result(answer));
    } finally {
      end(process);
    }
  }

  private static Process start(SearchTool.Installed tool) throws SearchException {
    try {
      return new ProcessBuilder(tool.node().toString(), tool.script().toString()).start();
    } catch (IOException failed) {
      throw new SearchException(
          "Node could not be started: %s", String.valueOf(failed.getMessage()));
    }
  }

  private static Callable<Integer> sending(Process process, List<SearchDocument> documents) {
    return () -> {
      var lines = new DocumentLines();
      try (var input = process.getOutputStream()) {
        for (var document : documents) {
          input.write(lines.line(document).getBytes(UTF_8));
        }
      }
      return documents.size();
    };
  }

  private static List<String> lines(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8).lines().toList();
  }

  private static void await(Process process) throws SearchException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new SearchException("Node was not done after %s minutes", PATIENCE.toMinutes());
    }
  }

  private static <T> T result(Future<T> task) throws SearchException, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw new SearchException(
          "the talk with Node broke off: %s", String.valueOf(failed.getCause()));
    }
  }

  /** The line that names the error; Node prints where it happened before it. */
  private static Message cause(List<String> complaint) {
    return complaint.stream()
        .filter(line -> line.contains("Error"))
        .findFirst()
        .or(() -> complaint.stream().findFirst())
        .map(line -> Message.of("%s", line))
        .orElseGet(() -> Message.of("it did not say why"));
  }

  /** Leaves nothing running, neither Node nor the program of Pagefind that it has started. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
