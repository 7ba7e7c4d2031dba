package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What checks of external addresses have shown, in the finished site. */
class LedgerOnSiteTest {

  private static final Path GOLDEN =
      Workspace.repository().resolve("src/test/resources/akkord/site/golden");
  private static final String ADDRESS = "https://nasa.example/rover?lang=en&view=full";
  private static final String COPY = "https://web.archive.org/web/20240410120000/" + ADDRESS;

  /** A ledger in which the release is gone, since the day after it was last opened. */
  static final String GONE =
      """
      {"address":"%s","first":"2026-01-02","state":"gone","since":"2026-01-11",\
      "checked":"2026-01-11","reason":"404","ok":"2026-01-02",\
      "failures":[{"on":"2026-01-03","reason":"404"},{"on":"2026-01-07","reason":"404"},\
      {"on":"2026-01-11","reason":"404"}],"copy":{"url":"%s","on":"2024-04-10"}}
      """
          .formatted(ADDRESS, COPY);

  @TempDir private Path folder;

  private Workspace golden() throws IOException {
    Tree.of(GOLDEN.resolve("content")).copyTo(folder.resolve("content"));
    Tree.of(GOLDEN.resolve("static")).copyTo(folder.resolve("static"));
    return new Workspace(folder);
  }

  private Tree built(String ledger) throws IOException {
    var workspace = golden().write(".links/ledger.jsonl", ledger);
    var run = workspace.run("build", "--quiet", "--no-search");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return workspace.site();
  }

  private static Element address(Tree site, String page) throws IOException {
    return Jsoup.parse(site.text(page)).expectFirst("p.address");
  }

  private static JsonNode release(Tree site) throws IOException {
    for (var source :
        JsonMapper.shared().readTree(site.text("data/sources.json")).path("records")) {
      if (source.path("id").asString().equals("release")) {
        return source;
      }
    }
    throw new AssertionError("no release");
  }

  @Test
  void aGoneAddressIsTextAndLeadsToItsCopies() throws IOException {
    var site = built(GONE);
    var address = address(site, "de/quellen/release/index.html");
    assertEquals(
        ADDRESS
            + " nicht mehr erreichbar seit dem 11. Januar 2026; zuletzt geöffnet am 2. Januar 2026"
            + " archivierte Kopie vom 11. April 2024 archivierte Kopie vom 10. April 2024",
        address.text().replace('\u00a0', ' '));
    assertEquals(
        List.of("https://archive.example/2024/rover", COPY), address.select("a").eachAttr("href"));
    var first = address.expectFirst("a");
    assertEquals(ADDRESS, first.attr("data-originalurl"));
    assertEquals("https://archive.example/2024/rover", first.attr("data-versionurl"));
    assertEquals("2024-04-11", first.attr("data-versiondate"));
    HarmlessSite.assertHarmless(site);
  }

  @Test
  void noPageLinksToAGoneAddress() throws IOException {
    var site = built(GONE);
    for (String page : site.ending(".html")) {
      var links = Jsoup.parse(site.text(page)).select("a[href]").eachAttr("href");
      assertFalse(links.contains(ADDRESS), page);
    }
  }

  @Test
  void dataTellsWhatReadersAreTold() throws IOException {
    var site = built(GONE);
    var release = release(site);
    assertEquals("gone", release.path("url_state").asString());
    assertEquals(2, release.path("archived").size());
    assertEquals(COPY, release.path("archived").path(1).path("url").asString());
    var linked = Jsoup.parse(site.text("en/sources/release/index.html"));
    String data = linked.expectFirst("script[type=application/ld+json]").data();
    assertTrue(data.contains("\"archivedAt\":[\"https://archive.example/2024/rover\""), data);
  }

  @Test
  void withoutALedgerNothingDiffersFromAnEmptyOne() throws IOException {
    var with = built("").hashes();
    var workspace = new Workspace(folder);
    Files.delete(folder.resolve(".links/ledger.jsonl"));
    assertEquals(ExitCode.DONE, workspace.run("build", "--quiet", "--no-search").exit());
    assertEquals(with, workspace.site().hashes());
  }

  @Test
  void aWellAddressNamesItsCopyInItsLink() throws IOException {
    String well =
        """
        {"address":"%s","first":"2026-01-02","state":"ok","since":"2026-01-02",\
        "checked":"2026-01-11","ok":"2026-01-11"}
        """
            .formatted(ADDRESS);
    var address = address(built(well), "en/sources/release/index.html");
    assertEquals(
        "nasa.example/rover?lang=en&view=full address checked on 11 January 2026 archived copy of"
            + " 11 April 2024",
        address.text().replace('\u00a0', ' '));
    var link = address.expectFirst("a");
    assertEquals(
        List.of(ADDRESS, ADDRESS, "https://archive.example/2024/rover", "2024-04-11"),
        List.of(
            link.attr("href"),
            link.attr("data-originalurl"),
            link.attr("data-versionurl"),
            link.attr("data-versiondate")));
  }

  @Test
  void aLineThatCanNotBeReadIsToldAtItsPlaceAndLeavesTheOthers() throws IOException {
    var workspace = golden().write(".links/ledger.jsonl", "{\"address\":1}\n" + GONE);
    var run = workspace.run("build", "--no-search");
    assertTrue(run.err().contains(".links/ledger.jsonl:1:"), run.err());
  }
}
