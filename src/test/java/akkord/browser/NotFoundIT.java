package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who follows an old or misspelt address gets help, at whatever depth it is. */
@ExtendWith(Shared.class)
class NotFoundIT {

  @Test
  void theNearestPageIsOffered(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      Response answer =
          page.navigate(site.served().resolve("en/agreements/dicas-form-2024/").toString());
      assertEquals(404, answer.status());
      var nearest = page.locator(".nearest a").first();
      assertThat(nearest).containsText("dicas-forum-2024");
      nearest.click();
      page.waitForURL(site.served().resolve("en/agreements/dicas-forum-2024/").toString());
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.locator("h1")).isVisible();
    }
  }
}
