package akkord.browser;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe finds nothing on any kind of page, in both colour schemes, narrow and wide. */
@ExtendWith(Shared.class)
class AccessibilityIT {
  private static final int NARROW = 320;
  private static final int WIDE = 1280;

  /** How the elements look that were seen in each colour scheme and at each width. */
  private final Map<String, Set<String>> seen = new HashMap<>();

  @Test
  void axeFindsNothingOnAnyKindOfPage(BuiltSite site, Sample sample, Chromium chromium) {
    var found = new ArrayList<String>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      for (String path : sample.pages()) {
        page.navigate(site.served().resolve(path).toString());
        look(page, path).forEach(violation -> found.add(path + violation));
      }
    }
    assertEquals(List.of(), found);
  }

  /**
   * The violations on a page in each colour scheme and at each width. Both languages have the same
   * kinds of pages: a page that is in one is seen in two of the four ways, in the other in the
   * other two.
   */
  private List<String> look(Page page, String path) {
    var found = new ArrayList<String>();
    var axe = new Axe(page);
    if (!path.startsWith("en/")) {
      found.addAll(look(axe, page, ColorScheme.LIGHT, NARROW));
      found.addAll(look(axe, page, ColorScheme.DARK, WIDE));
    }
    if (!path.startsWith("de/")) {
      found.addAll(look(axe, page, ColorScheme.DARK, NARROW));
      found.addAll(look(axe, page, ColorScheme.LIGHT, WIDE));
    }
    return found;
  }

  private List<String> look(Axe axe, Page page, ColorScheme colours, int width) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    page.setViewportSize(width, 800);
    String way = " " + colours + " " + width + ": ";
    var before = seen.computeIfAbsent(way, _ -> new HashSet<>());
    var found = new ArrayList<>(axe.violationsByColours(before));
    found.addAll(axe.violationsButByColours());
    return found.stream().map(way::concat).toList();
  }

  @Test
  void axeFindsNothingInForcedColoursWithoutMotion(
      BuiltSite site, Sample sample, Chromium chromium) {
    var wishes =
        new NewContextOptions()
            .setForcedColors(ForcedColors.ACTIVE)
            .setReducedMotion(ReducedMotion.REDUCE);
    var found = new ArrayList<String>();
    try (BrowserContext reader = chromium.reader(wishes)) {
      Page page = reader.newPage();
      for (String path : sample.pages(Kind.AGREEMENT)) {
        page.navigate(site.served().resolve(path).toString());
        new Axe(page).violations().forEach(each -> found.add(path + ": " + each));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void axeComplains(Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.setContent(
          """
          <!DOCTYPE html><html lang="en"><title>t</title><main><h1>h</h1>
          <p style="color: #777; background: #888">Hardly to be read</p><button style="width: 9px">b</button>
          <button style="width: 9px">c</button></main>
          """);
      var axe = new Axe(page);
      assertEquals(Set.of("color-contrast", "target-size"), rules(axe.violations()));
      assertEquals(Set.of("color-contrast"), rules(axe.violationsByColours(new HashSet<>())));
      assertEquals(Set.of("target-size"), rules(axe.violationsButByColours()));
    }
  }

  private static Set<String> rules(List<String> violations) {
    return violations.stream().map(each -> each.substring(0, each.indexOf(" "))).collect(toSet());
  }
}
