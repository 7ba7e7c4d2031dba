package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.assemble.Assembler;
import akkord.fixture.TestSite;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Overview;
import akkord.model.Site;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    var paths = pages(1_000, "de");
    paths.put(new Target.Home(DE), SitePath.page("d".repeat(50_000)));
    assertEquals(5, Sitemaps.parts(paths, site).size());
  }

  @Test
  void thePartsHoldAllPagesAndTheLastOneIsNotEmpty() {
    var paths = pages(999, "de");
    paths.put(new Target.Home(DE), SitePath.page("d".repeat(99_844)));
    assertEquals(125, Sitemaps.pagesInPart(new SitePlan(paths, base()), site));
    assertEquals(8, Sitemaps.parts(paths, site).size());
  }

  @Test
  void aPartHasAPageHoweverLongItsAddress() {
    var paths = new LinkedHashMap<Target, SitePath>();
    paths.put(new Target.Home(DE), SitePath.page("d".repeat(13_000_000)));
    assertEquals(1, Sitemaps.pagesInPart(new SitePlan(paths, base()), site));
  }

  @Test
  void searchEnginesAreToldOfPagesThatShowSomethingOfTheirOwn() {
    var rover = id("agreement:rover");
    var listed =
        List.of(
            new Target.Entrance(),
            new Target.Home(DE),
            new Target.ListPage(Collection.SOURCES, DE, 2),
            new Target.FilteredList(new Filter(Facet.STATUS, "active"), DE, 1),
            new Target.OverviewPage(Overview.MATRIX, DE),
            new Target.ChapterPage(Chapter.VALUES, DE),
            new Target.Permalink(rover));
    var others =
        List.of(
            new Target.EntryPage(rover, DE), // there is no such entry
            new Target.SideBySide(rover, DE, EN),
            new Target.InRevision(rover, Optional.empty()),
            new Target.NotFound(),
            new Target.Sitemap(),
            new Target.Preview(rover, DE),
            new Target.Asset("site.css"));
    assertEquals(
        listed,
        Stream.<Target>concat(listed.stream(), others.stream())
            .filter(target -> Sitemaps.isListed(target, site))
            .toList());
  }

  @Test
  void filesThatAreNoPagesTakeNoRoom() {
    var paths = pages(50_000, "de");
    paths.put(new Target.Robots(), new SitePath("robots.txt"));
    paths.put(new Target.Asset("long.txt"), new SitePath("l".repeat(300) + ".txt"));
    assertEquals(Map.of(), Sitemaps.parts(paths, site));
  }

  private BaseUrl base() {
    return new BaseUrl(site.settings().baseUrl());
  }
}
