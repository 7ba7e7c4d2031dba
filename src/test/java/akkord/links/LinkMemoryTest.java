package akkord.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.codec.Seal;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was remembered gives the report that reading gives, and is used for equal bytes only. */
class LinkMemoryTest {

  private static final Optional<BaseUrl> BASE =
      Optional.of(new BaseUrl(new SafeUrl("https://example.org/site/")));

  private static final MemorySite SITE =
      MemorySite.of(
          """
          -- index.html --
          <!doctype html><html lang="de"><base href="/site/"><link rel="alternate" hreflang="en" href="b.html">
          <link rel="canonical" href="b.html"><p id="ä😀"><p id="ä😀"><a href="b.html#x" hreflang="de">b</a>
          <div lang="fr"><a lang="en" href="gone">x</a></div><img src="b.png">
          -- b.html --
          <p>\u0000 no anchor <a href="index.html#nowhere">x</a>
          -- sitemap.xml --
          <urlset><url><loc>b.html</loc><xhtml:link hreflang="de" href="index.html"/></url></urlset>
          """);

  private static MemorySite site() {
    return SITE.with("c.html", new byte[] {'a', (byte) 0xff});
  }

  private static LinkReport verify(LinkedSite site, LinkMemory memory)
      throws IOException, InterruptedException {
    return LinkVerifier.verify(site, Optional.empty(), 2, memory);
  }

  private static LinkReport fresh(MemorySite site) {
    return site.verify(Optional.empty(), 2);
  }

  private static byte[] remembered(MemorySite site) throws IOException, InterruptedException {
    var memory = LinkMemory.of(new byte[0], "1");
    verify(site, memory);
    return memory.bytes();
  }

  @Test
  void givesTheSameReport() throws IOException, InterruptedException {
    byte[] bytes = remembered(site());
    var memory = LinkMemory.of(bytes, "1");
    assertEquals(fresh(site()), verify(site(), memory));
    assertArrayEquals(bytes, memory.bytes());
  }

  /** What an earlier check has left, of whichever state of the site, changes nothing. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void reportsWhatACheckFromScratchWould(int seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var site = RandomSite.of(random);
    var left = new ArrayList<>(List.of(new byte[0]));
    for (int step = 0; step < 40; step++) {
      site = RandomSite.changed(site, RandomSite.changes(random), random);
      var base = random.nextInt(20) < 19 ? BASE : Optional.<BaseUrl>empty();
      byte[] earlier =
          random.nextInt(8) > 0 ? left.getLast() : left.get(random.nextInt(left.size()));
      var memory = LinkMemory.of(earlier, "1");
      var report = LinkVerifier.verify(site, base, 2, memory);
      assertEquals(LinkVerifier.verify(site, base, 1), report, "seed " + seed + ", step " + step);
      left.add(memory.bytes());
    }
  }

  @Test
  void readsOnlyNewBytes() throws IOException, InterruptedException {
    var memory = LinkMemory.of(remembered(SITE), "1");
    var changed = SITE.with("b.html", "<p id='x'>".getBytes(StandardCharsets.UTF_8));
    var watched = new WatchedSite(changed);
    assertEquals(fresh(changed), verify(watched, memory));
    var first = watched.read().getFirst(); // others are read again to tell places of findings
    assertEquals(new FilePath("b.html"), first);
    var again = new WatchedSite(changed);
    var session =
        LinkSession.after(
            KeptSite.read(Seal.opened(memory.bytes()), "1").orElseThrow().site(),
            new Readings(again, 1),
            Set.of());
    assertEquals(List.of(), again.read());
    assertEquals(fresh(changed), session.report());
  }

  @Test
  void checksAllAgainWhereMuchHasChanged() throws IOException, InterruptedException {
    var site = MemorySite.of("");
    var changed = site;
    for (int i = 0; i < 300; i++) {
      var page = "<p id='x%s'><a href='%s.html#x%s'>a</a>".formatted(i, i / 2, i / 3);
      site = site.with(i + ".html", page.getBytes(StandardCharsets.UTF_8));
      var other = i % 2 == 0 ? page : page.replace("id='x", "id='y");
      changed = changed.with(i + ".html", other.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(fresh(changed), verify(changed, LinkMemory.of(remembered(site), "1")));
  }

  @Test
  void usesNothingOfAnotherVersionOrDamaged() throws IOException, InterruptedException {
    byte[] bytes = remembered(site());
    assertArrayEquals(new byte[0], LinkMemory.of(bytes, "2").bytes());
    assertEquals(fresh(site()), verify(site(), LinkMemory.of(bytes, "2")));
    var random = new Random(1);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      if (damaged.length > 0) {
        damaged[random.nextInt(damaged.length)] ^= 1;
      }
      assertEquals(fresh(site()), verify(site(), LinkMemory.of(damaged, "1")));
    }
  }

  @Test
  void collectsItsTextsAnewOnceMostAreOutOfUse() throws IOException, InterruptedException {
    byte[] bytes = remembered(site());
    int collected = 0;
    for (int i = 0; i < 100; i++) {
      var page = "<p id='new-%s'><a href='other-%s'>x</a>".formatted(i, i);
      var changed = site().with("b.html", page.getBytes(StandardCharsets.UTF_8));
      var memory = LinkMemory.of(bytes, "1");
      assertEquals(fresh(changed), verify(changed, memory));
      bytes = memory.bytes();
      collected += Arrays.equals(remembered(changed), bytes) ? 1 : 0;
    }
    assertTrue(collected >= 3 && collected < 50, "collected anew " + collected + " times");
  }
}
