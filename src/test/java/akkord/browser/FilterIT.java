package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader narrows the list of agreements, with scripts by combining filters, without by links. */
@ExtendWith(Shared.class)
class FilterIT {
  private static final String LIST = "de/abkommen/index.html";
  private static final String ROWS = "main .rows > li";

  @Test
  void combinesFiltersAndTakesThemBack(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(LIST).toString());
      int all = page.locator(ROWS).count();
      choose(page, "domain", "space");
      int inSpace = page.locator(ROWS).count();
      choose(page, "year", "2024");
      int both = page.locator(ROWS).count();
      assertTrue(0 < both && both < inSpace && inSpace < all, all + " " + inSpace + " " + both);
      assertThat(page.locator("main [role=status]")).containsText(Integer.toString(both));
      page.locator(".filters button").click();
      assertThat(page.locator(ROWS)).hasCount(all);
      assertEquals(site.served().resolve(LIST).toString(), page.url());
    }
  }

  @Test
  void comesBackToTheFiltersThatWereChosen(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(LIST).toString());
      choose(page, "domain", "space");
      choose(page, "country", "us");
      var chosen = page.locator(ROWS).allInnerTexts();
      page.locator(ROWS + " a").first().click();
      page.locator("h1").waitFor();
      page.goBack();
      assertThat(page.locator(ROWS)).hasCount(chosen.size());
      assertEquals(chosen, page.locator(ROWS).allInnerTexts());
      assertThat(page.locator(".filters input:checked")).hasCount(2);
      assertThat(page.locator(".filters [lang='']")).hasCount(0);
      page.reload();
      assertThat(page.locator(ROWS)).hasCount(chosen.size());
    }
  }

  private static void choose(Page page, String facet, String value) {
    Locator group = page.locator("details[data-facet=" + facet + "]");
    if (group.getAttribute("open") == null) {
      group.locator("summary").click();
    }
    group.locator("input[value='" + value + "']").check();
  }

  @Test
  void withoutScriptsEachFilterIsAPageWithAsManyAgreementsAsItSays(
      BuiltSite site, Chromium chromium) {
    try (BrowserContext reader =
        chromium.reader(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(LIST).toString());
      var expected = new ArrayList<String>();
      var seen = new ArrayList<String>();
      for (Locator filter : page.locator(".filters li").all()) {
        String address = String.valueOf(filter.locator("a").getAttribute("href"));
        expected.add(address + " " + filter.locator(".count").textContent());
        Page filtered = reader.newPage();
        filtered.navigate(site.served().resolve(LIST).resolve(address).toString());
        seen.add(address + " " + filtered.locator(ROWS).count());
        filtered.close();
      }
      assertEquals(expected, seen);
      assertTrue(expected.size() > 5, "filters: " + expected);
    }
  }
}
