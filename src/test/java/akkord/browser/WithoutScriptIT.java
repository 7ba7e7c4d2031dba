package akkord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scripts add comfort only: without them every page says the same. */
@ExtendWith(Shared.class)
class WithoutScriptIT {

  /** The text of the main part, without what a script may make of filters and the search. */
  private static final String TEXT =
      """
      () => {
        document.querySelectorAll("noscript, .filters, .search, [role=status]")
          .forEach(each => each.remove());
        return document.querySelector("main").innerText;
      }
      """;

  @Test
  void pagesSayTheSame(BuiltSite site, Sample sample, Chromium chromium) {
    var off = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext with = chromium.reader();
        BrowserContext without = chromium.reader(off)) {
      Page one = with.newPage();
      Page other = without.newPage();
      var unlike = new ArrayList<String>();
      for (String path : sample.pages()) {
        String address = site.served().resolve(path).toString();
        one.navigate(address);
        other.navigate(address);
        Object said = one.evaluate(TEXT);
        Object saidWithout = other.evaluate(TEXT);
        if (!said.equals(saidWithout)) {
          unlike.add(path + ": " + said + "\nbut without scripts: " + saidWithout);
        }
      }
      assertEquals(List.of(), unlike);
    }
  }
}
