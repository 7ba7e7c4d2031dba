package akkord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader opens the site, reads an agreement and a source, and changes the language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteSmokeIT {
  private BuiltSite site;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void buildSiteAndStartBrowser(@TempDir Path folder) throws IOException, InterruptedException {
    site = BuiltSite.in(folder.resolve("site"));
    playwright = Playwright.create();
    browser = playwright.chromium().launch(chromium());
  }

  private static LaunchOptions chromium() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox"); // Chromium refuses to start as root with it
    }
    return new LaunchOptions()
        .setExecutablePath(Path.of(System.getProperty("akkord.chromium")))
        .setArgs(arguments);
  }

  @AfterAll
  void stop() {
    playwright.close();
    site.close();
  }

  /** Each way to open the site with each pair of lists that hold the same entries. */
  static Stream<Arguments> ways() {
    Named<Function<BuiltSite, URI>> served = Named.of("served", BuiltSite::served);
    Named<Function<BuiltSite, URI>> onDisk = Named.of("on disk", BuiltSite::onDisk);
    return Stream.of(served, onDisk)
        .flatMap(way ->
            Stream.of(
                Arguments.of(way, "de/abkommen", "en/agreements"),
                Arguments.of(way, "de/quellen", "en/sources")));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void opensInBothLanguagesWithoutTrouble(
      Function<BuiltSite, URI> way, String german, String english) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      var visit = new Visit(context, way.apply(site));
      visit.open("index.html");
      visit.open("de/index.html");
      visit.seesPageIn("de");
      visit.switchTo("en");
      visit.seesPageIn("en");
      visit.open(site.firstPageBelow(german));
      visit.seesPageIn("de");
      visit.switchTo("en");
      visit.seesPageIn("en");
      assertTrue(visit.url().contains("/" + english + "/"), visit.url());
      visit.switchTo("de");
      visit.seesPageIn("de");
      assertEquals(List.of(), visit.troubles());
    }
  }
}
