package akkord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With the keyboard alone a reader gets to everything that can be used, in the order in which it is
 * read, and always sees where; on a narrow screen, where tables have to be scrolled.
 */
@ExtendWith(Shared.class)
class KeyboardIT {
  private static final NewContextOptions NARROW =
      new NewContextOptions().setViewportSize(320, 800).setReducedMotion(ReducedMotion.REDUCE);

  /** Numbers what can be used and seen, in the order of the page. */
  private static final String NUMBER =
      """
      () => {
        const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
        const scrolls = each => /auto|scroll/.test(getComputedStyle(each).overflowX)
          && each.scrollWidth > each.clientWidth && !each.querySelector(usable);
        return [...document.querySelectorAll("body *")]
          .filter(each => each.checkVisibility({ visibilityProperty: true }))
          .filter(each => each.matches(usable) || scrolls(each))
          .filter(each => !each.disabled && each.tabIndex !== -1 || scrolls(each))
          .map((each, i) => `${each.dataset.number = i}: ${each.outerHTML.slice(0, 80)}`);
      }
      """;

  /** What has the focus, or that it can't be seen that it has. */
  private static final String FOCUSED =
      """
      () => {
        const focused = document.activeElement;
        if (focused === document.body) return "";
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const shows = (x, y) => {
          const over = document.elementFromPoint(x, y);
          return over && (focused.contains(over) || over.contains(focused));
        };
        const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
        const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1
          && [...focused.getClientRects()].some(({ left, right, top, bottom }) =>
            [left + 1, middle(left, right, innerWidth), right - 1].some(x =>
              shows(x, middle(top, bottom, innerHeight))));
        const what = `${focused.dataset.number}: ${focused.outerHTML.slice(0, 80)}`;
        return seen ? what : `${what} but nobody sees it`;
      }
      """;

  static Stream<String> kinds() {
    return Stream.of(Kind.HOME, Kind.AGREEMENT, Kind.LIST_OR_OVERVIEW, Kind.FILTERED);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void reachesEverythingInItsOrder(String kind, BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader(NARROW)) {
      Page page = reader.newPage();
      var unlike = new ArrayList<String>();
      for (String path : sample.pages(kind)) {
        page.navigate(site.served().resolve(path).toString());
        List<?> usable = (List<?>) page.evaluate(NUMBER);
        for (Object next : usable) {
          page.keyboard().press("Tab");
          String focused = String.valueOf(page.evaluate(FOCUSED));
          if (!focused.equals(next)) {
            unlike.add(path + ": expected " + next + " but was " + focused);
          }
        }
        page.keyboard().press("Tab"); // to the browser itself, or to the page's beginning again
        if (!List.of("", usable.getFirst()).contains(page.evaluate(FOCUSED))) {
          unlike.add(path + ": no end after " + usable.getLast());
        }
      }
      assertEquals("", String.join("\n", unlike));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void skipsToTheMainPart(String kind, BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader(NARROW)) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(sample.pages(kind).getFirst()).toString());
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertEquals(
          true,
          page.evaluate(
              "document.activeElement === document.querySelector('main')"
                  + ".querySelector('a[href], button, input, summary')"));
    }
  }
}
