package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.location.SourcePath;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import akkord.route.Origins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any changes the report is that of a check from scratch, whoever reads in what order. */
class LinkSessionTest {

  private static final Optional<BaseUrl> BASE =
      Optional.of(new BaseUrl(new SafeUrl("https://example.org/site/")));
  private static final List<String> NAMES =
      List.of(
          "index.html",
          "de/index.html",
          "en/index.html",
          "de/a.html",
          "en/a.html",
          "de/a/index.html",
          "en/b/index.html",
          "style.css",
          "feed.xml",
          "sitemap.xml",
          "robots.txt",
          "de/a");
  private static final List<String> ADDRESSES =
      List.of(
          "index.html",
          "../de/",
          "../en/",
          "a",
          "a.html",
          "a/",
          "../de/a#x",
          "../en/a.html#y",
          "../en/b",
          "../en/b/#x",
          "#x",
          "#",
          "",
          "../style.css",
          "../de/A.html",
          "gone.html",
          "/de/",
          "https://example.org/site/de/",
          "https://example.org/site/en/a.html#z",
          "https://example.org/site/de/a.html",
          "https://example.org/site/index.html",
          "mailto:a@b.c",
          "javascript:x",
          "../de/a.html?x=1#y",
          "%zz");

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String page(Random random) {
    var page = new StringBuilder("<!doctype html><html lang='" + pick(List.of("de", "en"), random));
    page.append("'><head><title>t</title>");
    for (int i = random.nextInt(3); i > 0; i--) {
      String language = pick(List.of("de", "en", "x-default", "q"), random);
      page.append("<link rel='alternate' hreflang='" + language + "' href='");
      page.append(pick(ADDRESSES, random) + "'>");
    }
    if (random.nextInt(3) == 0) {
      page.append("<link rel='canonical' href='" + pick(ADDRESSES, random) + "'>");
    }
    page.append("</head><body>");
    for (int i = random.nextInt(6); i > 0; i--) {
      page.append("<p id='" + pick(List.of("x", "y", "z"), random) + "'><a hreflang='en' href='");
      page.append(pick(ADDRESSES, random) + "'>a</a><img src='" + pick(ADDRESSES, random) + "'>");
      page.append(random.nextInt(9) == 0 ? "</div>" : "</p>");
    }
    return page + "</body></html>";
  }

  private static String content(String name, Random random) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> page(random);
      case "css" -> "p { background: url(" + pick(ADDRESSES, random) + ") }";
      case "xml" ->
          "<urlset><url><loc>"
              + pick(ADDRESSES, random)
              + "</loc><xhtml:link hreflang='de' href='"
              + pick(ADDRESSES, random)
              + "'/></url></urlset>";
      default -> "Sitemap: " + pick(ADDRESSES, random) + (random.nextInt(9) == 0 ? "\uFFFD" : "");
    };
  }

  private static MemorySite site(Random random) {
    var site = MemorySite.of("");
    for (String name : NAMES) {
      if (random.nextInt(5) > 0) {
        site = site.with(name, content(name, random).getBytes(StandardCharsets.UTF_8));
      }
    }
    return site;
  }

  private static MemorySite changed(MemorySite site, Set<FilePath> changes, Random random) {
    var files = new TreeMap<>(site.bytes());
    for (var file : changes) {
      if (random.nextInt(4) == 0) {
        files.remove(file.value());
      } else {
        String content = content(file.value(), random);
        files.put(file.value(), content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return new MemorySite(files, site.made());
  }

  private static Set<FilePath> changes(Random random) {
    var changes = new HashSet<FilePath>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      changes.add(new FilePath(pick(NAMES, random)));
    }
    return changes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void reportsWhatACheckFromScratchWould(int seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var base = seed % 2 == 0 ? BASE : Optional.<BaseUrl>empty();
    var site = site(random);
    var session = LinkSession.open(site, base, 1);
    int kinds = 0;
    for (int step = 0; step < 40; step++) {
      var changes = changes(random);
      site = changed(site, changes, random);
      session.update(site, changes);
      var report = session.report();
      assertEquals(LinkVerifier.verify(site, base, 1), report, "seed " + seed + ", step " + step);
      kinds =
          Math.max(
              kinds, (int) report.diagnostics().stream().map(d -> d.code()).distinct().count());
    }
    assertTrue(kinds > 4, "kinds of findings at once: " + kinds);
  }

  /** Counts what is read. */
  private record Watched(MemorySite site, AtomicInteger reads) implements LinkedSite {

    @Override
    public SortedSet<FilePath> files() {
      return site.files();
    }

    @Override
    public byte[] read(FilePath file) throws IOException {
      reads.incrementAndGet();
      return site.read(file);
    }

    @Override
    public SourcePath shown(FilePath file) {
      return site.shown(file);
    }

    @Override
    public Origins origins(FilePath file) {
      return site.origins(file);
    }
  }

  @Test
  void readsOnlyWhatHasChanged() throws IOException, InterruptedException {
    var site =
        MemorySite.of(
            """
            -- index.html --
            <a href="a.html#x">a</a>
            -- a.html --
            <p id="x">
            """);
    var session = LinkSession.open(site, BASE, 2);
    assertEquals(List.of(), session.report().diagnostics());
    var file = new FilePath("a.html");
    var now =
        new Watched(
            site.with("a.html", "<p id=y>".getBytes(StandardCharsets.UTF_8)), new AtomicInteger());
    session.update(now, Set.of(file));
    assertEquals(1, now.reads().get());
    assertFalse(session.report().diagnostics().isEmpty());
  }

  /** A site that lists and reads its files in any order. */
  private record Shuffled(MemorySite site, SortedSet<FilePath> files) implements LinkedSite {

    static Shuffled of(MemorySite site, Random random) {
      var order = new ArrayList<>(site.files());
      Collections.shuffle(order, random);
      var files =
          new TreeSet<FilePath>((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
      files.addAll(order);
      return new Shuffled(site, files);
    }

    @Override
    public byte[] read(FilePath file) throws IOException {
      return site.read(file);
    }

    @Override
    public SourcePath shown(FilePath file) {
      return site.shown(file);
    }

    @Override
    public Origins origins(FilePath file) {
      return site.origins(file);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void neitherOrderNorThreadsMatter(int seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var site = site(random);
    var expected = LinkVerifier.verify(site, BASE, 1);
    for (int i = 0; i < 20; i++) {
      var shuffled = Shuffled.of(site, random);
      assertEquals(expected, LinkVerifier.verify(shuffled, BASE, 1 + i % 8));
    }
  }
}
