package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.site.HostileSite;
import akkord.site.Serving;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a real browser nothing of any attack runs: neither on the pages as they are published, nor on
 * the same pages without their policy, nor in the results of a search or the preview's overlay.
 */
@ExtendWith(Shared.class)
class HostileIT {

  private static final int BESIDE_ONE_ANOTHER = 40;
  private static final int PAGES_AT_LEAST = 400;
  private static final int PATIENCE = 30_000; // milliseconds

  @TempDir private static Path folder;
  private static HostileServer server;
  private static List<String> pages = List.of();

  @BeforeAll
  static void publish() throws IOException {
    var site = HostileSite.written(folder.resolve("hostile")).publish();
    server = new HostileServer(site);
    try (Stream<Path> files = Files.walk(site)) {
      pages =
          files
              .map(file -> site.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".html"))
              .sorted()
              .toList();
    }
    assertTrue(pages.size() > PAGES_AT_LEAST, "pages: " + pages.size());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** The texts of entries are the same in both languages; their pages in one are enough. */
  @Test
  void nothingRunsOnAnyPage(Chromium chromium) {
    var different = pages.stream().filter(page -> !page.matches("en/[a-z]+/.+/.*")).toList();
    assertNothingRuns(HostileServer.SITE, different, chromium);
  }

  /** What lists say of entries stands on the entries' pages as well. */
  @Test
  void nothingRunsWithoutThePolicyEither(Chromium chromium) {
    var texts = pages.stream().filter(page -> page.matches("de/(pages|abkommen)/.+/.*")).toList();
    assertNothingRuns(HostileServer.BARE, texts, chromium);
  }

  private static void assertNothingRuns(String where, List<String> pages, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      var visit = new HostileVisit(reader, server.origin());
      for (int i = 0; i < pages.size(); i += BESIDE_ONE_ANOTHER) {
        int end = Math.min(pages.size(), i + BESIDE_ONE_ANOTHER);
        visit.touch(pages.subList(i, end).stream().map(where::concat).toList());
      }
      visit.tabThrough(where + "de/quellen/index.html", 40);
      assertEquals(List.of(), visit.troubles());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><a href=javascript:alert(1)><text y=20>x</text></a></svg>",
        "<a href=' java&#9;script:alert(1)'>x</a>",
        "<p onmouseover=alert(1)>x",
        "<b onkeydown=alert(1)>x",
        "<input onfocus=alert(1)>",
        "<details ontoggle=alert(1)><summary>x</summary></details>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<img src=http://127.0.0.2:9/x>",
        "<img src=missing.png>",
        "<meta http-equiv=Content-Security-Policy content=\"style-src 'self'\"><p style=color:red>"
      })
  void theVisitorSeesWhatRunsOrLeaves(String body, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      server.plant(body);
      var visit = new HostileVisit(reader, server.origin());
      visit.touch(List.of(HostileServer.PLANTED));
      assertFalse(visit.troubles().isEmpty());
    }
  }

  @Test
  void resultsOfASearchAreTextOnly(Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      var visit = new HostileVisit(reader, server.origin());
      String page = HostileServer.SITE + "de/search/index.html?q=";
      for (String query : List.of("alert", "%3Cscript%3Ealert(1)%3C/script%3E", "onerror")) {
        visit.page().navigate(server.origin().resolve(page + query).toString());
        assertThat(visit.page().locator(".results li").first())
            .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(visit.page().locator(".results :is(script, img, svg, iframe)")).hasCount(0);
        visit.touchHere();
      }
      assertEquals(List.of(), visit.troubles());
    }
  }

  @Test
  void thePreviewShowsWhatIsWrongAsText(Chromium chromium)
      throws IOException, InterruptedException {
    var site = HostileSite.written(folder.resolve("preview"));
    try (var serving = Serving.start(site.workspace());
        BrowserContext reader = chromium.reader()) {
      var visit = new HostileVisit(reader, serving.address());
      visit.page().navigate(serving.address().resolve("de/").toString());
      var overlay = visit.page().locator("#akkord-overlay");
      assertThat(overlay.locator("summary")).containsText("Fehler");
      assertThat(overlay.locator("li")).hasCount(100);
      visit.touchHere();
      visit.page().navigate(serving.address() + "%3Cscript%3Ealert(1)%3C/script%3E/");
      visit.touchHere();
      // The missing page itself, and the icon that browsers ask for.
      assertEquals(
          List.of(), visit.troubles().stream().filter(what -> !what.contains("404")).toList());
    }
  }
}
