package akkord.links;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the verification reads of a page: once by the scanner or jsoup as it chooses. {@code
 * -Dakkord.bench.page} names the page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OutlineOfAPage {

  private String html;

  @Setup
  public void prepare() throws Exception {
    html = Files.readString(Path.of(System.getProperty("akkord.bench.page")));
  }

  @Benchmark
  public Outline read() {
    var outline = new OutlineBuilder(new FilePath("de/index.html"), html, new SharedTexts());
    PageReader.read(outline);
    return outline.build();
  }
}
