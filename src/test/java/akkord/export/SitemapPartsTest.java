package akkord.export;

import static akkord.fixture.Given.DE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.assemble.Assembler;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestSite;
import akkord.model.Collection;
import akkord.model.Site;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A site with more pages than a sitemap may list. */
class SitemapPartsTest {

  private static final String BASE = "https://example.org/site/";

  private final Site site =
      Assembler.assemble(new TestSite().outputs().draft(), LocalDate.of(2024, 5, 1)).site();

  /** A plan with so many further pages, and so many parts of the sitemap. */
  private SitePlan plan(int pages, int parts) {
    var plan = Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    var paths = new LinkedHashMap<>(plan.paths());
    for (int number = 2; number < pages + 2; number++) {
      paths.put(
          new Target.ListPage(Collection.AGREEMENTS, DE, number),
          SitePath.page("de", "agreements", "page", Integer.toString(number)));
    }
    for (int number = 1; number <= parts; number++) {
      paths.put(new Target.SitemapPart(number), new SitePath("sitemap-" + number + ".xml"));
    }
    return new SitePlan(paths, plan.base());
  }

  private List<String> addresses(SitePlan plan, Target target, String root) throws Exception {
    byte[] xml = new Exports(site, plan).export(target).orElseThrow().bytes();
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    Element top = document.getDocumentElement();
    assertEquals(root, top.getTagName());
    var all = top.getElementsByTagName("loc");
    return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getTextContent()).toList();
  }

  @Test
  void theSitemapListsItsParts() throws Exception {
    assertEquals(
        List.of(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml"),
        addresses(plan(3, 2), new Target.Sitemap(), "sitemapindex"));
  }

  @Test
  void thePartsListEachPageOnceInTheOrderOfTheWhole() throws Exception {
    var whole = addresses(plan(50_000, 0), new Target.Sitemap(), "urlset");
    var parts = plan(50_000, 2);
    assertEquals(whole.subList(0, 50_000), addresses(parts, new Target.SitemapPart(1), "urlset"));
    assertEquals(
        whole.subList(50_000, whole.size()), addresses(parts, new Target.SitemapPart(2), "urlset"));
  }
}
