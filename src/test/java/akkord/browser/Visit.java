package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One reader's way through the site, and everything that went wrong on it. */
final class Visit {
  private final URI start;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  /** Begins a visit of the site at {@code start}; nothing may be loaded from anywhere else. */
  Visit(BrowserContext context, URI start) {
    this.start = start;
    this.page = context.newPage();
    page.onConsoleMessage(message -> trouble(message.type() + ": " + message.text()));
    page.onPageError(error -> trouble("script: " + error));
    page.onRequestFailed(request -> trouble("failed: " + request.url()));
    page.onRequest(request -> noteIfOutside(request.url()));
    page.onResponse(response -> {
      if (response.status() >= 400) {
        trouble(response.status() + ": " + response.url());
      }
    });
  }

  private void noteIfOutside(String url) {
    String root = start.toString().replaceFirst("^file:/+", "file:///");
    if (!url.startsWith(root) && !url.startsWith("data:")) {
      trouble("outside the site: " + url);
    }
  }

  private void trouble(String what) {
    troubles.add(page.url() + ": " + what);
  }

  void open(String path) {
    page.navigate(start.resolve(path).toString());
  }

  /** Follows the first link to the other language that a reader can see. */
  void switchTo(String language) {
    page.locator("header a[hreflang='" + language + "']").first().click();
    assertThat(page.locator("html")).hasAttribute("lang", language);
    page.waitForLoadState();
  }

  /** Notes what the page lacks of what every page has: its language, a title, one main heading. */
  void seesPageIn(String language) {
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main")).isVisible();
    if (page.title().isBlank()) {
      trouble("no title");
    }
  }

  /** Notes where the page is wider than its window. */
  void seesNoOverflow() {
    int excess = number("document.scrollingElement.scrollWidth - innerWidth").intValue();
    if (excess > 0) {
      trouble("wider than its window, by px: " + excess);
    }
  }

  /** Notes where anything moved while the page was loaded. */
  void sawNothingMove() {
    double shift =
        number(
                """
                new Promise(resolve => {
                  let sum = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                    .observe({ type: "layout-shift", buffered: true });
                  requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
                })
                """)
            .doubleValue();
    if (shift > 0) {
      trouble("moved while it was loaded, by: " + shift);
    }
  }

  private Number number(String script) {
    return (Number) page.evaluate(script);
  }

  /** Where the visit is, as a path below the site. */
  String path() {
    return start.relativize(URI.create(page.url())).getPath();
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }
}
