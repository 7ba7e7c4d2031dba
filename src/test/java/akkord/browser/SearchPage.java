package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A search page in a reader's browser, and everything that was fetched for it. */
final class SearchPage {
  private static final int MOST_TABS = 60;

  /** What the page says once a search has ended: a number, or a sentence. */
  private static final Pattern ANSWER = Pattern.compile("[0-9]|[.]$");

  private static final int PATIENCE = 30_000; // milliseconds

  private final Page page;
  private final List<Response> responses = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();

  private SearchPage(Page page) {
    this.page = page;
    page.onResponse(responses::add);
    page.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
    page.onPageError(error -> troubles.add("script: " + error));
    page.onRequestFailed(request -> troubles.add("failed: " + request.url()));
  }

  /** Opens the page at a path below the site's start, such as {@code de/suche/index.html}. */
  static SearchPage open(BrowserContext reader, URI start, String path) {
    var search = new SearchPage(reader.newPage());
    search.page.navigate(start.resolve(path).toString());
    return search;
  }

  Locator query() {
    return page.locator("#search--query");
  }

  Locator locator(String selector) {
    return page.locator(selector);
  }

  Locator status() {
    return page.getByRole(AriaRole.STATUS);
  }

  void choose(String filter, String value) {
    page.locator("select[name='" + filter + "']").selectOption(value);
  }

  /** Moves on with the tabulator key until what a selector names has the focus. */
  void tabTo(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (page.locator(selector + ":focus").count() > 0) {
        return;
      }
    }
    throw new IllegalStateException("the keyboard does not reach " + selector);
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Asks, and waits for the answer. */
  List<String> ask(String question) {
    query().fill(question);
    query().press("Enter");
    return answered();
  }

  /** The ids of the entries that are shown, once the number of results is told. */
  List<String> answered() {
    assertThat(status()).hasText(ANSWER, new HasTextOptions().setTimeout(PATIENCE));
    return entries();
  }

  /** Read at once: one by one, the list could change in between. */
  List<String> entries() {
    var shown =
        page.locator(".results li").evaluateAll("items => items.map(item => item.dataset.entry)");
    return ((List<?>) shown).stream().map(String::valueOf).toList();
  }

  String url() {
    return page.url();
  }

  /** The place of a page that a link has led to, with its {@code #}. */
  String anchor() {
    page.waitForURL(Pattern.compile("#"));
    return page.url().substring(page.url().indexOf('#'));
  }

  /** The addresses of what was fetched below a folder of the site. */
  List<String> fetchedBelow(String folder) {
    return responses.stream().map(Response::url).filter(url -> url.contains(folder)).toList();
  }

  /** The bytes of what was fetched below a folder of the site. */
  int bytesBelow(String folder) {
    return responses.stream()
        .filter(response -> response.url().contains(folder))
        .mapToInt(response -> response.body().length)
        .sum();
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }
}
