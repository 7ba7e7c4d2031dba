package akkord.links;

import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the verification reads of a page, from the disk, by the scanner or jsoup as it chooses.
 * {@code -Dakkord.bench.page} names the page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OutlineOfAPage {

  private Reading reading;
  private FilePath file;

  @Setup
  public void prepare() {
    Path page = Path.of(System.getProperty("akkord.bench.page"));
    file = new FilePath(page.getFileName().toString());
    var site =
        new FolderSite(page.getParent(), new SourcePath("site"), new TreeSet<>(Set.of(file)));
    reading = new Reading(site);
  }

  @Benchmark
  public Outline read() throws IOException {
    return reading.read(file);
  }
}
