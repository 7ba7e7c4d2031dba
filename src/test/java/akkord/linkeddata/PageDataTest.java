package akkord.linkeddata;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Binding;
import akkord.model.Entry;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.view.SampleSite;
import akkord.view.Views;
import com.apicatalog.jsonld.JsonLdError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What pages tell machines. */
class PageDataTest {

  private static final String BASE = "https://example.org/base/";
  private static final String TEST_BASE = "https://example.org/site/";

  /** What the pages of the sample site say, each under its address. */
  private static Map<String, ReadGraph> sample() throws JsonLdError {
    var site = SampleSite.site();
    var plan = SampleSite.plan(site);
    var views = Views.of(site, plan);
    var pages = new TreeMap<String, ReadGraph>();
    for (var target : plan.paths().keySet()) {
      if (target instanceof Target.Page && !(target instanceof Target.NotFound)) {
        String address = plan.base().absolute(plan.pathOf(target)).value();
        var data = views.view(target).frame().head().structuredData();
        assertNotNull(data, address);
        pages.put(address, ReadGraph.of(data.value()));
      }
    }
    return pages;
  }

  @Test
  void everyPageDescribesItselfAtItsAddress() throws JsonLdError {
    var silent = new ArrayList<String>();
    sample()
        .forEach((address, read) -> {
          if (read.said(address, "name").isEmpty()) {
            silent.add(address);
          }
        });
    assertEquals(List.of(), silent);
  }

  @Test
  void everyNameBelowTheSiteIsAnAddressOfTheSite() throws JsonLdError {
    var pages = sample();
    var lost = new TreeSet<String>();
    for (var read : pages.values()) {
      read.names(BASE).stream()
          .map(name -> name.replaceFirst("#it$", ""))
          .filter(address -> !pages.containsKey(address))
          .forEach(lost::add);
    }
    assertEquals(Set.of(), lost);
  }

  @Test
  void aPageWithoutAnAddressHasNone() {
    var site = SampleSite.site();
    var views = Views.of(site, SampleSite.plan(site));
    assertNull(views.view(new Target.NotFound()).frame().head().structuredData());
  }

  @Test
  void onlyABindingAgreementIsLegislation() throws JsonLdError {
    for (var binding : Binding.values()) {
      var rover = TestAgreement.named("rover").binding(binding).build();
      var read = page(rover);
      var thing = TEST_BASE + "id/agreements/rover/#it";
      boolean binds = binding == Binding.BINDING;
      assertEquals(binds ? Set.of(thing) : Set.of(), read.ofType("Legislation"));
      assertEquals(binds ? Set.of() : Set.of(thing), read.ofType("CreativeWork"));
      assertEquals(List.of("partnership"), read.said(thing, binds ? "legislationType" : "genre"));
    }
  }

  @Test
  void aDateIsAsPreciseAsItIsKnownAndNeverSurer() throws JsonLdError {
    var thing = TEST_BASE + "id/agreements/rover/#it";
    var month = page(TestAgreement.named("rover").on("2024-04").build());
    assertEquals(List.of("2024-04"), month.said(thing, "datePublished"));
    var unsure = page(TestAgreement.named("rover").on("2024-04~").build());
    assertEquals(List.of(), unsure.said(thing, "datePublished"));
  }

  @Test
  void anOriginalAndItsTranslationNameEachOther() throws JsonLdError {
    var named = TestAgreement.named("rover");
    var rover = named.text(DE, named.write(DE)).text(EN, named.write(EN).translationOf(DE)).build();
    var german = TEST_BASE + "de/agreements/rover/";
    var english = TEST_BASE + "en/agreements/rover/";
    var site = site(rover);
    var original = read(site, new Target.EntryPage(rover.id(), DE));
    assertEquals(List.of(english), original.said(german, "workTranslation"));
    assertEquals(List.of(), original.said(german, "translationOfWork"));
    var translation = read(site, new Target.EntryPage(rover.id(), EN));
    assertEquals(List.of(german), translation.said(english, "translationOfWork"));
    assertEquals(List.of(), translation.said(english, "workTranslation"));
  }

  @Test
  void aBreadcrumbLeadsFromTheHomePageToThePage() throws JsonLdError {
    var read = page(TestAgreement.named("rover").build());
    var steps = read.ofType("ListItem").stream().map(step -> read.said(step, "item")).toList();
    assertEquals(
        List.of(List.of(TEST_BASE + "de/"), List.of(TEST_BASE + "de/agreements/"), List.of()),
        steps);
  }

  @Test
  void withoutPermalinksAThingHasTheNameOfItsPage() throws JsonLdError {
    var rover = TestAgreement.named("rover").build();
    var site = new TestSite().outputs(Output.DATA).site(rover, TestEntries.domain("space"));
    var read = read(site, new Target.EntryPage(rover.id(), EN));
    assertEquals(
        List.of(TEST_BASE + "de/agreements/rover/#it"),
        read.said(TEST_BASE + "en/agreements/rover/", "mainEntity"));
  }

  @Test
  void aPageStaysSmall() {
    var site = SampleSite.site();
    var views = Views.of(site, SampleSite.plan(site));
    var page = new Target.EntryPage(id("agreement:rover"), DE);
    var data = views.view(page).frame().head().structuredData();
    assertNotNull(data);
    assertTrue(data.value().length() < 4_000, "characters: " + data.value().length());
  }

  private static ReadGraph page(Entry entry) throws JsonLdError {
    return read(site(entry), new Target.EntryPage(entry.id(), DE));
  }

  private static Site site(Entry entry) {
    return new TestSite().site(entry, TestEntries.domain("space"));
  }

  private static ReadGraph read(Site site, Target page) throws JsonLdError {
    SitePlan plan =
        Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    var data = Views.of(site, plan).view(page).frame().head().structuredData();
    assertNotNull(data);
    return ReadGraph.of(data.value());
  }
}
