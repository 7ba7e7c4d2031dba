package akkord.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.model.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was remembered gives the report that reading gives, and is used for equal bytes only. */
class OutlineMemoryTest {

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

  private static LinkReport verify(MemorySite site, OutlineMemory memory)
      throws IOException, InterruptedException {
    return LinkVerifier.verify(site, Optional.empty(), 2, memory);
  }

  private static LinkReport fresh(MemorySite site) {
    return site.verify(Optional.empty(), 2);
  }

  private static byte[] remembered(MemorySite site) throws IOException, InterruptedException {
    var memory = OutlineMemory.of(new byte[0], "1");
    verify(site, memory);
    return memory.bytes();
  }

  @Test
  void givesTheSameReport() throws IOException, InterruptedException {
    byte[] bytes = remembered(site());
    var memory = OutlineMemory.of(bytes, "1");
    assertEquals(fresh(site()), verify(site(), memory));
    assertArrayEquals(bytes, memory.bytes());
  }

  @Test
  void readsOnlyNewBytes() throws IOException, InterruptedException {
    var memory = OutlineMemory.of(remembered(site()), "1");
    var changed = site().with("b.html", "<p id='x'>".getBytes(StandardCharsets.UTF_8));
    assertEquals(fresh(changed), verify(changed, memory));
    byte[] known = "<p id='x'>".getBytes(StandardCharsets.UTF_8);
    var file = new FilePath("elsewhere.html");
    var outline =
        OutlineMemory.of(memory.bytes(), "1")
            .outline(
                file,
                "PAGE",
                Checksum.of(known),
                () -> {
                  throw new IOException("it is read again");
                });
    assertEquals(
        new Reading(changed, Optional.empty()).read(new FilePath("b.html")).links(),
        outline.links());
  }

  @Test
  void usesNothingOfAnotherVersionOrDamaged() throws IOException, InterruptedException {
    byte[] bytes = remembered(site());
    byte[] none = OutlineMemory.of(new byte[0], "2").bytes();
    assertArrayEquals(none, OutlineMemory.of(new byte[0], "2").bytes());
    assertEquals(fresh(site()), verify(site(), OutlineMemory.of(bytes, "2")));
    var random = new Random(1);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      if (damaged.length > 0) {
        damaged[random.nextInt(damaged.length)] ^= 1;
      }
      assertEquals(fresh(site()), verify(site(), OutlineMemory.of(damaged, "1")));
    }
  }

  @Test
  void collectsItsTextsAnewOnceMostAreOutOfUse() throws IOException, InterruptedException {
    byte[] bytes = remembered(site());
    int collected = 0;
    for (int i = 0; i < 100; i++) {
      var page = "<p id='new-%s'><a href='other-%s'>x</a>".formatted(i, i);
      var changed = site().with("b.html", page.getBytes(StandardCharsets.UTF_8));
      var memory = OutlineMemory.of(bytes, "1");
      assertEquals(fresh(changed), verify(changed, memory));
      bytes = memory.bytes();
      collected += Arrays.equals(remembered(changed), bytes) ? 1 : 0;
    }
    assertTrue(collected >= 3 && collected < 50, "collected anew " + collected + " times");
  }
}
