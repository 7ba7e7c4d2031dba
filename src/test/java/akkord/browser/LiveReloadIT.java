package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.LiveSite.Work;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.fixture.MemoryLiveSite;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.route.Origins;
import akkord.serve.Handbook;
import akkord.serve.Limits;
import akkord.serve.ServerSettings;
import akkord.serve.SiteServer;
import akkord.serve.Token;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that is open in a browser follows what is written, and shows what is wrong with it. */
@ExtendWith(Shared.class)
class LiveReloadIT {

  private static final SourcePath SOURCE = new SourcePath("content/pages/long/de.md");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " font-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";
  private static final String MARK = "window.mark = 'the same document'";

  private final MemoryLiveSite live = new MemoryLiveSite();
  private SiteServer server;
  private BrowserContext reader;
  private Page page;

  @BeforeEach
  void open(Chromium chromium) throws IOException {
    live.with("a.css", "main { height: 5000px; color: rgb(1, 2, 3) }")
        .with("b.css", "main { height: 5000px; color: rgb(4, 5, 6) }")
        .with("favicon.ico", "") // browsers ask for it
        .with("script.js", "document.querySelector('p').textContent += ' by script';")
        .withSource(SOURCE.value(), Path.of("de.md").toAbsolutePath());
    show("a", "first", "");
    server = SiteServer.bind(0, Limits.STANDARD);
    server.serve(live, settings());
    reader = chromium.reader();
    page = reader.newPage();
    page.onConsoleMessage(message -> troubles.append(message.text()).append('\n'));
    page.onPageError(error -> troubles.append(error).append('\n'));
    page.navigate(server.address().resolve("lang/").toString());
    assertThat(overlay().locator(".sources")).hasText("Quelltext " + SOURCE);
    page.evaluate("scrollTo(0, 1234)");
    page.evaluate(MARK);
  }

  private final StringBuilder troubles = new StringBuilder();

  private static ServerSettings settings() {
    return new ServerSettings(
        Token.random(),
        Wording.ENGLISH,
        Optional.empty(),
        () -> (_, line) -> Optional.of("line " + line + " of the text"),
        Handbook.NONE,
        bug -> {
          throw bug;
        });
  }

  @AfterEach
  void close() {
    reader.close();
    server.close();
    assertEquals("", troubles.toString());
  }

  private void show(String sheet, String text, String scripts, Diagnostic... findings) {
    live.with(
        "lang/index.html",
        """
        <!DOCTYPE html>
        <html lang="de"><head>
        <meta http-equiv="Content-Security-Policy" content="%s">
        <title>%s</title><link rel="stylesheet" href="../%s.css">%s</head>
        <body><main><h1>Page</h1><p>%s</p><details><summary>More</summary><a href="#x">more</a>\
        </details></main></body></html>
        """
            .formatted(POLICY, text, sheet, scripts, text),
        new Origins(Optional.of(SOURCE), Map.of()));
    live.show(Work.DONE, findings);
  }

  private Locator overlay() {
    return page.locator("#akkord-overlay");
  }

  private int scrolled() {
    return (int) page.evaluate("Math.round(scrollY)");
  }

  private static Diagnostic finding() {
    var place = new Location(SOURCE, new Position(7, 8), new Position(7, 10));
    return new Diagnostic(DiagnosticCode.UNKNOWN_REFERENCE, place, "no <b>%s</b>", "rover");
  }

  @Test
  void newTextAppearsInItsPlace() {
    page.locator("summary").first().click();
    page.locator("main a").focus();
    show("a", "second", "");
    assertThat(page.locator("main p")).hasText("second");
    assertEquals(
        List.of("the same document", "second", "more", true),
        page.evaluate(
            """
            [window.mark, document.title, document.activeElement.textContent,
             document.querySelector("details").open]
            """));
  }

  @Test
  void newTextLeavesThePlaceOfTheReader() {
    show("a", "second", "");
    assertThat(page.locator("main p")).hasText("second");
    assertEquals(1234, scrolled());
  }

  @Test
  void aNewStyleSheetReplacesTheOldOneAlone() {
    show("b", "first", "");
    assertThat(page.locator("main")).hasCSS("color", "rgb(4, 5, 6)");
    assertThat(page.locator("head link")).hasCount(1);
    assertEquals("the same document", page.evaluate("window.mark"));
    assertEquals(1234, scrolled());
  }

  @Test
  void aPageWithScriptsIsLoadedAnewAtTheSamePlace() {
    show("a", "second", "<script defer src=\"../script.js\"></script>");
    assertThat(page.locator("main p")).hasText("second by script");
    page.waitForLoadState();
    assertEquals(1234, scrolled());
    assertEquals(null, page.evaluate("window.mark ?? null"));
  }

  @Test
  void whatIsWrongIsShownUntilItIsMended() {
    show("a", "first", "", finding());
    assertThat(overlay().locator("summary")).hasText("1 Fehler");
    assertThat(overlay().locator("pre")).hasText("line 7 of the text");
    assertThat(overlay().locator("mark")).hasText("of");
    assertThat(overlay().locator(".what")).hasText("Fehler no <b>rover</b>");
    assertThat(overlay().locator("li .place")).hasText(SOURCE + ":7:8");
    assertThat(page.locator("main p")).hasText("first");
    show("a", "mended", "");
    assertThat(page.locator("main p")).hasText("mended");
    assertThat(overlay().locator("li")).hasCount(0);
    assertThat(overlay().locator("summary")).isHidden();
    assertEquals("the same document", page.evaluate("window.mark"));
  }
}
