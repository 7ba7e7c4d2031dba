package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.model.Agreement;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlternatesTest {

  private final Site site = new TestSite().site(rover(), germanOnly());
  private final SitePlan plan = plan(site);

  @Test
  void areTheSameWhicheverVersionAsks() {
    var german = Alternates.of(new Target.EntryPage(id("agreement:rover"), DE), site, plan);
    var english = Alternates.of(new Target.EntryPage(id("agreement:rover"), EN), site, plan);
    assertEquals(german, english);
    assertEquals(List.of(DE, EN), List.copyOf(german.orElseThrow().byLanguage().keySet()));
  }

  @Test
  void leaveOutPagesThatAreNotInTheirLanguage() {
    var page = new Target.EntryPage(id("agreement:german-only"), EN);
    var alternates = Alternates.of(page, site, plan).orElseThrow();
    assertEquals(List.of(DE), List.copyOf(alternates.byLanguage().keySet()));
    assertFalse(Alternates.isInOwnLanguage(page, site));
    assertTrue(
        Alternates.isInOwnLanguage(new Target.EntryPage(id("agreement:german-only"), DE), site));
  }

  @Test
  void nameThePermalinkAsNeutral() {
    var page = new Target.EntryPage(id("agreement:rover"), EN);
    assertEquals(
        "id/agreements/rover/index.html",
        Alternates.of(page, site, plan).orElseThrow().neutral().value());
  }

  @Test
  void nameTheDefaultLanguageAsNeutralWithoutPermalinks() {
    var plain = new TestSite().outputs(Output.DATA).site(rover());
    var page = new Target.EntryPage(id("agreement:rover"), EN);
    assertEquals(
        "de/agreements/rover/index.html",
        Alternates.of(page, plain, plan(plain)).orElseThrow().neutral().value());
  }

  @Test
  void nameTheEntranceAsNeutralForHomes() {
    assertEquals(
        "index.html",
        Alternates.of(new Target.Home(EN), site, plan).orElseThrow().neutral().value());
  }

  @Test
  void areThoseOfTheHomesAtTheEntrance() {
    assertEquals(
        Alternates.of(new Target.Home(DE), site, plan),
        Alternates.of(new Target.Entrance(), site, plan));
  }

  @Test
  void areThoseOfTheEntryAtItsPermalink() {
    var rover = id("agreement:rover");
    assertEquals(
        Alternates.of(new Target.EntryPage(rover, EN), site, plan),
        Alternates.of(new Target.Permalink(rover), site, plan));
  }

  @Test
  void areInTheDefaultLanguageForReadersOfOthersOnListsAndOverviews() {
    var status = new Filter(Facet.STATUS, "active");
    for (var page :
        List.of(
            new Target.ListPage(Collection.SOURCES, EN, 1),
            new Target.FilteredList(status, EN, 1),
            new Target.OverviewPage(Overview.MATRIX, EN),
            new Target.ChapterPage(Chapter.VALUES, EN))) {
      var alternates = Alternates.of(page, site, plan).orElseThrow();
      assertEquals(List.of(DE, EN), List.copyOf(alternates.byLanguage().keySet()));
      assertEquals(plan.pathOf(page), alternates.byLanguage().get(EN));
      assertEquals(alternates.byLanguage().get(DE), alternates.neutral());
    }
  }

  @Test
  void areInALanguageThatThereIsWhereTheHandbookIsNotInTheDefaultOne() {
    var japanese = new TestSite().languages(new LanguageTag("ja"), EN, DE).site();
    var page = new Target.ChapterPage(Chapter.VALUES, DE);
    assertEquals(
        new SitePath("en/handbook/values/index.html"),
        Alternates.of(page, japanese, plan(japanese)).orElseThrow().neutral());
  }

  @Test
  void existForPagesInAllLanguagesOnly() {
    var rover = id("agreement:rover");
    for (Target other :
        List.of(
            new Target.SideBySide(rover, DE, EN),
            new Target.InRevision(rover, Optional.of(DE)),
            new Target.NotFound(),
            new Target.Feed(Target.FeedFormat.ATOM, DE, Optional.empty()),
            new Target.Preview(rover, DE),
            new Target.Asset("site.css"))) {
      assertEquals(Optional.empty(), Alternates.of(other, site, plan), other::toString);
    }
  }

  private static Agreement rover() {
    return TestAgreement.named("rover").build();
  }

  private static Agreement germanOnly() {
    var agreement = TestAgreement.named("german-only");
    return agreement.text(DE, agreement.write(DE)).build();
  }

  private static SitePlan plan(Site site) {
    var found = new Diagnostics();
    return Planner.plan(site, Assets.plan(List.of(), found), found);
  }
}
