package akkord.links;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Reads all files of a site on several threads. */
final class Readings {

  private Readings() {}

  /** The files in their order, however many threads read them. */
  static List<Reading> of(LinkedSite site, int jobs) throws IOException, InterruptedException {
    try (var threads = Executors.newFixedThreadPool(Math.max(1, jobs))) {
      var tasks = new ArrayList<Callable<Reading>>();
      site.files().forEach(file -> tasks.add(() -> Reading.of(site, file)));
      var readings = new ArrayList<Reading>();
      for (var done : threads.invokeAll(tasks)) {
        readings.add(done.get());
      }
      return readings;
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException unreadable -> throw unreadable;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }
}
