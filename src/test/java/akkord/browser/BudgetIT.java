package akkord.browser;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader has to load, in bytes as a server compresses them with gzip. */
@ExtendWith(Shared.class)
class BudgetIT {
  private static final int AGREEMENT_WITH_STYLE = 14 * 1024;
  private static final int FIRST_VISIT = 60 * 1024;
  private static final int OPTIONAL_SCRIPTS = 10 * 1024;
  private static final String SHEETS = "link[rel=stylesheet]";
  private static final String EVERYTHING = SHEETS + ", link[rel=icon], script[src], img[src]";

  @Test
  void anAgreementFitsIntoTheFirstPackets(BuiltSite site) throws IOException {
    var agreements = site.pages(Kind.AGREEMENT);
    assertFalse(agreements.isEmpty());
    assertEquals(List.of(), above(AGREEMENT_WITH_STYLE, agreements, SHEETS, site));
  }

  @Test
  void aFirstVisitIsLight(BuiltSite site) throws IOException {
    assertEquals(List.of(), above(FIRST_VISIT, site.pages(), EVERYTHING, site));
  }

  /** All but the search, which is loaded when it is used. */
  @Test
  void scriptsAreLight(BuiltSite site) throws IOException {
    Set<String> scripts = new LinkedHashSet<>();
    for (String page : site.pages()) {
      scripts.addAll(loaded(page, "script[src]:not([src*=/search.])", site));
    }
    int sum = 0;
    for (String script : scripts) {
      sum += compressed(script, site);
    }
    assertFalse(scripts.isEmpty());
    assertEquals(Math.min(sum, OPTIONAL_SCRIPTS), sum, () -> "bytes of " + scripts);
  }

  /** The pages that take more bytes than they may with what a selector's elements load. */
  private static List<String> above(int most, List<String> pages, String selector, BuiltSite site)
      throws IOException {
    var found = new ArrayList<String>();
    for (String page : pages) {
      int sum = compressed(page, site);
      for (String file : loaded(page, selector, site)) {
        sum += compressed(file, site);
      }
      if (sum > most) {
        found.add(page + ": " + sum + " bytes");
      }
    }
    return found;
  }

  /** The paths of the files that a page loads through elements. */
  private static Set<String> loaded(String page, String selector, BuiltSite site)
      throws IOException {
    return Jsoup.parse(site.text(page)).select(selector).stream()
        .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
        .map(address -> BuiltSite.path(URI.create(BuiltSite.BASE_PATH + page).resolve(address)))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static int compressed(String file, BuiltSite site) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(site.bytes(file));
    }
    return bytes.size();
  }
}
