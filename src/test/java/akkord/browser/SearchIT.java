package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader searches the site: by keyboard, with filters, in both languages. */
@ExtendWith(Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
  private static final String GERMAN = "de/suche/index.html";

  /** What a first query may cost: engine, index and ten results, as a server without gzip sends. */
  private static final int MOST_BYTES = 200 * 1024;

  private BuiltSite site;
  private Chromium chromium;
  private BrowserContext reader;

  @BeforeAll
  void come(BuiltSite shared, Chromium browser) {
    site = shared;
    chromium = browser;
  }

  @BeforeEach
  void arrive() {
    reader = chromium.reader();
  }

  @AfterEach
  void leave() {
    reader.close();
  }

  private SearchPage open(String path) {
    return SearchPage.open(reader, site.served(), path);
  }

  @Test
  void loadsNothingBeforeItIsUsedAndLittleThen() {
    var page = open(GERMAN);
    assertThat(page.query()).isVisible();
    assertEquals(List.of(), page.fetchedBelow("/search/"));
    page.ask("Energie");
    assertFalse(page.fetchedBelow("/search/").isEmpty());
    int bytes = page.bytesBelow("/search/");
    assertTrue(bytes <= MOST_BYTES, "bytes: " + bytes);
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void finds() {
    var page = open(GERMAN);
    page.tabTo("#search--query");
    page.type("mondrover");
    page.press("Enter");
    page.answered();
    assertThat(page.locator(".results mark").first()).hasText("Mondrover");
    page.tabTo(".results a");
    page.press("Enter");
    assertThat(page.locator("h1")).containsText("Mondrover");
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void keepsQueryAndFiltersInTheAddress() {
    var page = open(GERMAN);
    page.ask("Quanten");
    page.choose("collection", "domains");
    assertThat(page.locator(".results li")).hasCount(page.answered().size());
    assertThat(page.locator(".results li").first()).hasAttribute("data-entry", "domain:quantum");
    assertTrue(page.url().endsWith("?q=Quanten&collection=domains"), page.url());
    var again = open(GERMAN + "?q=Quanten&collection=domains");
    assertEquals(page.entries(), again.answered());
    assertThat(again.query()).hasValue("Quanten");
    assertThat(again.locator("select[name='collection']")).hasValue("domains");
    assertEquals(List.of(), again.troubles());
  }

  @Test
  void filtersAlone() {
    var page = open(GERMAN);
    page.choose("domain", "fusion");
    page.answered();
    page.choose("collection", "agreements");
    page.answered(); // the answer to the first choice shows agreements too
    assertThat(page.locator(".results li[data-entry='agreement:fusion-partnership-2024']"))
        .isVisible();
    assertTrue(
        page.entries().stream().allMatch(entry -> entry.startsWith("agreement:")),
        page.entries().toString());
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void showsTenAndThenMore() {
    var page = open(GERMAN);
    assertEquals(10, page.ask("Japan").size());
    page.locator(".more button").click();
    assertThat(page.locator(".results li")).hasCount(20);
    assertThat(page.locator(".results li:nth-child(11) h2 a")).isFocused();
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void leadsToTheSectionOfAPage() {
    var page = open(GERMAN + "?q=Rahmen&collection=briefings");
    page.answered();
    var section = page.locator(".results a[href*='#']").first();
    section.click();
    String anchor = page.anchor();
    assertThat(page.locator(anchor)).isVisible();
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void anAddressCanNameNoChoiceThatThereIsNot() {
    var page = open(GERMAN + "?q=Fusion&collection=%3Cb%3E");
    assertFalse(page.answered().isEmpty());
    assertThat(page.locator("select[name='collection']")).hasValue("");
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void saysFromDiskThatItNeedsAServer() {
    var page = SearchPage.open(reader, site.onDisk(), GERMAN);
    assertThat(page.status()).containsText("Webserver");
    assertThat(page.query()).isHidden();
    assertThat(page.locator("main ul.links a").first()).isVisible();
    assertEquals(List.of(), page.troubles());
  }

  @Test
  void offersTheListsWithoutScript() {
    try (var plain = chromium.reader(new NewContextOptions().setJavaScriptEnabled(false))) {
      var page = SearchPage.open(plain, site.served(), GERMAN);
      assertThat(page.query()).isHidden();
      assertThat(page.locator("main ul.links a").first()).isVisible();
    }
  }

  @Test
  void isReachedFromEveryPageOfItsLanguage() {
    var page = open("en/agreements/index.html");
    page.locator(".banner a[href$='search/index.html']").click();
    assertThat(page.locator("h1")).hasText("Search");
  }

  /** Of all entries that the questions of readers are meant to find, 95 of 100 are found. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void findsWhatReadersAskFor(String language) throws IOException {
    var questions = Question.all(language);
    assertTrue(questions.size() >= 40, "questions: " + questions.size());
    var page = open(language.equals("de") ? GERMAN : "en/search/index.html");
    var missed = new ArrayList<String>();
    for (var question : questions) {
      var missing = new ArrayList<>(question.entries());
      missing.removeAll(page.ask(question.text()));
      missing.forEach(entry -> missed.add(question.text() + ": " + entry));
    }
    int wanted = questions.stream().mapToInt(question -> question.entries().size()).sum();
    assertTrue(missed.size() * 100 <= wanted * 5, missed + " of " + wanted);
    assertEquals(List.of(), page.troubles());
  }
}
