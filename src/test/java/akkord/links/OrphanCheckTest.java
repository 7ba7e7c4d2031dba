package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that readers can't reach. */
class OrphanCheckTest {

  private static List<String> orphans(String site) {
    return MemorySite.of(site).allFindings().stream()
        .map(found -> found.replaceFirst(":1:1 orphan-page: .*", ""))
        .toList();
  }

  @Test
  void whatReadersFollowReachesAPage() {
    assertEquals(
        List.of("f.html", "g.html"),
        orphans(
            """
            -- index.html --
            <a href=a>x</a><form action=b></form><iframe src=c></iframe>
            <link rel=alternate hreflang=de href=https://example.org/site/d.html>
            <link rel=alternate hreflang=en href=https://example.org/site/>
            <link rel=next href=f.html><script type=application/ld+json>{"url": "g.html"}</script>
            -- a.html --
            <svg><a href=e.html></a></svg>
            -- b.html --
            -- c.html --
            -- d.html --
            <link rel=alternate hreflang=de href=https://example.org/site/d.html>
            <link rel=alternate hreflang=en href=https://example.org/site/>
            -- e.html --
            -- f.html --
            -- g.html --
            """));
  }

  @Test
  void ofOrphansThatLeadToOneAnotherOnlyOneIsNamed() {
    assertEquals(
        List.of("b.html", "x.html"),
        orphans(
            """
            -- index.html --
            -- a.html --
            -- b.html --
            <a href=a.html>x</a><a href=c.html>x</a>
            -- c.html --
            <a href=index.html>x</a>
            -- x.html --
            <a href=y.html>x</a>
            -- y.html --
            <a href=x.html>x</a><a href=c.html>x</a>
            """));
  }

  @Test
  void someNeedNotBeReachedAndWhatTheyAloneLeadToIsNot() {
    assertEquals(
        List.of("lost.html"),
        orphans(
            """
            -- index.html --
            -- 404.html --
            <a href=lost.html>x</a>
            -- old.html --
            <meta http-equiv=refresh content="0;url=index.html">
            -- draft.html --
            <meta name=robots content="noindex, follow"><a href=lost.html>x</a>
            -- lost.html --
            """));
  }

  @Test
  void aSiteWithoutAHomePageHasNoStart() {
    assertEquals(List.of(), orphans("-- a.html --\n-- b/index.html --\n"));
  }

  @Test
  void aLongWayIsAWay() {
    String pages =
        IntStream.range(0, 3000)
            .mapToObj(i -> "-- p" + i + "/index.html --\n<a href=../p" + (i + 1) + "/>x</a>\n")
            .collect(Collectors.joining());
    assertEquals(
        List.of(),
        orphans("-- index.html --\n<a href=p0/>x</a>\n" + pages + "-- p3000/index.html --\n"));
  }
}
