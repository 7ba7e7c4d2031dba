package akkord.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages fit what they are shown on: narrow and wide screens, dark ones, paper. */
@ExtendWith(Shared.class)
class MediaIT {
  private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 (\\S+) (\\S+)\\]");
  private static final String BRIGHTNESS =
      """
      getComputedStyle(document.documentElement).backgroundColor
        .match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0)
      """;

  @Test
  void aDarkScreenGetsADarkPage(BuiltSite site, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve("de/index.html").toString());
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      int light = (int) page.evaluate(BRIGHTNESS);
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      int dark = (int) page.evaluate(BRIGHTNESS);
      assertTrue(light > 600 && dark < 200, light + " " + dark);
    }
  }

  @Test
  void languagesStandBesideEachOtherWhereThereIsSpace(
      BuiltSite site, Sample sample, Chromium chromium) {
    for (var pair : pairs(1280, site, sample, chromium)) {
      assertTrue(pair.getFirst().x + pair.getFirst().width <= pair.getLast().x, "beside");
      assertEquals(pair.getFirst().y, pair.getLast().y, 12, "on one line");
    }
  }

  @Test
  void languagesStandAboveEachOtherWhereThereIsNone(
      BuiltSite site, Sample sample, Chromium chromium) {
    for (var pair : pairs(320, site, sample, chromium)) {
      assertTrue(pair.getFirst().y + pair.getFirst().height <= pair.getLast().y, "above");
      assertTrue(pair.getLast().x + pair.getLast().width <= 320, "within the screen");
    }
  }

  /** Where the first paragraphs stand that have both languages. */
  private static List<List<BoundingBox>> pairs(
      int width, BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader(width)) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(sample.pages(Kind.SIDE_BY_SIDE).getFirst()).toString());
      var boxes = new ArrayList<List<BoundingBox>>();
      for (var pair : page.locator(".pair:has(> :nth-child(2):not(:empty))").all()) {
        var both = pair.locator("> *");
        boxes.add(List.of(both.first().boundingBox(), both.last().boundingBox()));
      }
      assertTrue(boxes.size() > 3, "pairs: " + boxes.size());
      return boxes;
    }
  }

  static Stream<String> printed() {
    return Stream.of(Kind.BRIEFING, Kind.AGREEMENT);
  }

  @ParameterizedTest
  @MethodSource("printed")
  void paperShowsTheAddressesOfSourcesAndNoWaysThroughTheSite(
      String kind, BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(sample.pages(kind).getFirst()).toString());
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(0, page.locator("nav:visible, .skip:visible, button:visible").count());
      var unprinted = new ArrayList<String>();
      for (var address : page.locator("[aria-labelledby=page--sources] .address").all()) {
        String link = String.valueOf(address.locator("a").first().getAttribute("href"));
        String shown = link.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        if (!address.innerText().contains(shown)) {
          unprinted.add(link);
        }
      }
      assertEquals(List.of(), unprinted);
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void paperIsA4(String kind, BuiltSite site, Sample sample, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(site.served().resolve(sample.pages(kind).getFirst()).toString());
      var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
      var sheets = SHEET.matcher(pdf).results().map(MediaIT::size).distinct().toList();
      assertEquals(List.of("595 842"), sheets);
    }
  }

  /** Width and height of a sheet in whole points of 1/72 inch; A4 has 595.28 and 841.89. */
  private static String size(MatchResult sheet) {
    return Math.round(Double.parseDouble(sheet.group(1)))
        + " "
        + Math.round(Double.parseDouble(sheet.group(2)));
  }
}
