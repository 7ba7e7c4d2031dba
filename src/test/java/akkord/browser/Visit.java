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
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        troubles.add(message.type() + ": " + message.text());
      }
    });
    page.onPageError(error -> troubles.add("script: " + error));
    page.onRequestFailed(request -> troubles.add("failed: " + request.url()));
    page.onRequest(request -> noteIfOutside(request.url()));
    page.onResponse(response -> {
      if (response.status() >= 400) {
        troubles.add(response.status() + ": " + response.url());
      }
    });
  }

  private void noteIfOutside(String url) {
    String root = start.toString().replaceFirst("^file:/+", "file:///");
    if (!url.startsWith(root) && !url.startsWith("data:")) {
      troubles.add("outside the site: " + url);
    }
  }

  void open(String path) {
    page.navigate(start.resolve(path).toString());
  }

  /** Follows the first link to the other language that a reader can see. */
  void switchTo(String language) {
    page.locator("header a[hreflang='" + language + "']").first().click();
  }

  /** Checks what every page has: its language, a title, one main heading that can be seen. */
  void seesPageIn(String language) {
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main")).isVisible();
    if (page.title().isBlank()) {
      troubles.add("no title: " + page.url());
    }
  }

  String url() {
    return page.url();
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }
}
