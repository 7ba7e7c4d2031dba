package akkord.route;

import static akkord.fixture.Given.DE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.assemble.Assembler;
import akkord.fixture.TestSite;
import akkord.model.Collection;
import akkord.model.Site;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SitemapsTest {

  private final Site site =
      Assembler.assemble(new TestSite().draft(), LocalDate.of(2024, 5, 1)).site();

  /** So many list pages, whose addresses start alike. */
  private static Map<Target, SitePath> pages(int count, String folder) {
    var paths = new LinkedHashMap<Target, SitePath>();
    for (int number = 1; number <= count; number++) {
      paths.put(
          new Target.ListPage(Collection.GLOSSARY, DE, number),
          SitePath.page(folder, Integer.toString(number)));
    }
    return paths;
  }

  @Test
  void oneFileHasRoomForFiftyThousandPages() {
    assertEquals(Map.of(), Sitemaps.parts(pages(50_000, "de"), site));
  }

  @Test
  void onePageMoreNeedsTwoParts() {
    var parts = Sitemaps.parts(pages(50_001, "de"), site);
    assertEquals(
        List.of(new SitePath("sitemap-1.xml"), new SitePath("sitemap-2.xml")),
        List.copyOf(parts.values()));
  }

  @Test
  void longAddressesNeedMorePartsSinceAFileMayHaveFiftyMegabytes() {
    var parts = Sitemaps.parts(pages(1_000, "d".repeat(50_000)), site);
    assertEquals(5, parts.size());
  }

  @Test
  void filesThatAreNoPagesTakeNoRoom() {
    var paths = pages(50_000, "de");
    paths.put(new Target.Robots(), new SitePath("robots.txt"));
    paths.put(new Target.Asset("long.txt"), new SitePath("l".repeat(300) + ".txt"));
    assertEquals(Map.of(), Sitemaps.parts(paths, site));
  }
}
