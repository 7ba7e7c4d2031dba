package akkord.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.codec.Seal;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files of any site: a report with places in them, the same from memory; and addresses in them. */
public final class LinksFuzz implements FuzzTargets {

  private static final Optional<BaseUrl> BASE =
      Optional.of(new BaseUrl(new SafeUrl("https://example.org/site/")));
  private static final Addresses ADDRESSES = new Addresses(BASE);
  private static final MemorySite AROUND =
      MemorySite.of(
          """
          -- b.html --
          <!doctype html><html lang="de"><title>b</title><p id="x"><a href="index.html">a</a>
          """);

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        new FuzzTarget("links-page", LinksFuzz::checkPage),
        new FuzzTarget("links-css", bytes -> checkFile("a.css", bytes)),
        new FuzzTarget("links-xml", LinksFuzz::checkXml),
        new FuzzTarget("links-json", bytes -> checkFile("feed.json", bytes)),
        new FuzzTarget("links-robots", bytes -> checkFile("robots.txt", bytes)),
        FuzzTarget.ofText("link-address", LinksFuzz::checkAddress),
        new FuzzTarget("kept-links", LinksFuzz::checkKept));
  }

  private static void checkPage(byte[] page) throws Exception {
    PlainPageTest.agrees(new String(page, StandardCharsets.UTF_8));
    checkFile("index.html", page);
  }

  private static void checkXml(byte[] xml) throws Exception {
    PlainSitemapTest.agrees(new String(xml, StandardCharsets.UTF_8));
    for (var name : List.of("sitemap.xml", "a.svg")) {
      checkFile(name, xml);
    }
  }

  /** What was remembered says the same as what is read; and there is a report. */
  private static void checkFile(String name, byte[] bytes) throws Exception {
    var site = AROUND.with(name, bytes);
    var report = site.verify(BASE, 1);
    report.diagnostics().forEach(found -> assertFalse(found.text().isEmpty()));
    var memory = LinkMemory.of(new byte[0], "1");
    assertEquals(report, LinkVerifier.verify(site, BASE, 1, memory));
    var again = LinkMemory.of(memory.bytes(), "1");
    assertEquals(report, LinkVerifier.verify(site, BASE, 1, again));
    assertArrayEquals(memory.bytes(), again.bytes());
    var before = LinkMemory.of(remembered(AROUND.with(name, new byte[0])), "1");
    assertEquals(report, LinkVerifier.verify(site, BASE, 1, before));
  }

  private static void checkAddress(String text) {
    var vantage = Optional.of(new ServerPath("/site/de/a/index.html"));
    if (ADDRESSES.resolve(text, vantage) instanceof Destination.OnServer there) {
      assertTrue(there.path().startsWith("/"), text);
      assertFalse(("/" + there.path() + "/").contains("/../"), text);
    }
    for (var address : Srcset.addresses(text)) {
      assertFalse(address.chars().anyMatch(c -> c == ' ' || c == '\n'), text);
    }
  }

  private static byte[] remembered(MemorySite site) throws Exception {
    var memory = LinkMemory.of(new byte[0], "1");
    LinkVerifier.verify(site, BASE, 1, memory);
    return memory.bytes();
  }

  /** Damaged bytes stop nobody, even where their sum is right; else nothing of them is used. */
  private static void checkKept(byte[] input) throws Exception {
    byte[] page = "<a href='b.html#x'>b</a>".getBytes(StandardCharsets.UTF_8);
    var site = AROUND.with("index.html", page);
    LinkVerifier.verify(site, BASE, 1, LinkMemory.of(Seal.sealed(input), "1"));
    assertEquals(
        site.verify(BASE, 1), LinkVerifier.verify(site, BASE, 1, LinkMemory.of(input, "1")));
  }
}
