package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Note;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How findings are put together. */
class LinkReportTest {

  private static Location content(int line) {
    return Location.at(new SourcePath("content/a/de.md"), new Position(line, 5));
  }

  private static Location page(String file, int line, int column) {
    return Location.at(new SourcePath(file), new Position(line, column));
  }

  @Test
  void namesTheContentThatMadeTheLink() {
    var found =
        MemorySite.of("-- de/a.html --\n<a href=../gone>x</a>\n")
            .madeFrom("de/a.html", "content/a/de.md", Map.of("../gone", content(7)))
            .verify()
            .diagnostics();
    assertEquals(1, found.size());
    assertEquals(content(7), found.getFirst().location());
    assertEquals("there is no 'gone'", found.getFirst().text());
    assertEquals(
        List.of(new Note(page("de/a.html", 1, 9), "the page has it as '%s'", "../gone")),
        found.getFirst().notes());
  }

  @Test
  void namesThePageAndItsSourceWhereTheLinkIsNotFromContent() {
    var found =
        MemorySite.of("-- de/a.html --\n<a href=../gone>x</a>\n")
            .madeFrom("de/a.html", "content/a/de.md", Map.of("other", content(7)))
            .verify()
            .diagnostics();
    assertEquals(page("de/a.html", 1, 9), found.getFirst().location());
    assertEquals(
        List.of(
            new Note(
                Location.startOf(new SourcePath("content/a/de.md")), "the page is made from this")),
        found.getFirst().notes());
  }

  @Test
  void aTargetMissingFromManyPagesIsOneFinding() {
    String pages =
        IntStream.range(100, 600)
            .mapToObj(i -> "-- p" + i + "/index.html --\n<a href=../gone>x</a>\n")
            .collect(Collectors.joining());
    var found = MemorySite.of(pages).verify().diagnostics();
    assertEquals(1, found.size());
    assertEquals("there is no 'gone' (500 places)", found.getFirst().text());
    assertEquals(page("p100/index.html", 1, 9), found.getFirst().location());
    assertEquals(
        List.of(
            new Note(page("p101/index.html", 1, 9), "also here"),
            new Note(page("p102/index.html", 1, 9), "also here"),
            new Note(page("p103/index.html", 1, 9), "also here"),
            new Note(page("p104/index.html", 1, 9), "also here")),
        found.getFirst().notes());
  }

  private static MemorySite manyFaults() {
    return MemorySite.of(
        IntStream.range(0, 60)
            .mapToObj(i ->
                """
                -- p%d.html --
                <p id=a><p id=a><a href="p%d.html#b">x</a><img src=gone%d><a href="javascript:x">
                <link rel=alternate hreflang=en href="https://example.org/site/p%d.html">
                """
                    .replaceFirst("%d", "" + i)
                    .replaceFirst("%d", "" + (i + 1))
                    .replaceFirst("%d", "" + i % 7)
                    .replaceFirst("%d", "" + (i + 3)))
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void isTheSameForAnyNumberOfThreads(int jobs) {
    var base = Optional.of(new BaseUrl(new SafeUrl("https://example.org/site/")));
    assertEquals(manyFaults().verify(base, 1), manyFaults().verify(base, jobs));
  }

  @Test
  void countsWhatItDid() {
    var report =
        MemorySite.of(
                """
                -- index.html --
                <a href="a.html#x">x</a><a href="https://example.com">x</a><a href="gone">x</a>
                -- a.html --
                <p id=x><link rel=stylesheet href=style.css>
                -- style.css --
                """)
            .verify();
    assertEquals(
        List.of(2, 3, 1, 1),
        List.of(report.pages(), report.links(), report.anchors(), report.assets()));
  }
}
