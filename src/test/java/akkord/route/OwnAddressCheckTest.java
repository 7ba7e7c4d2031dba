package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.fixture.TestText.Words;
import akkord.location.Location;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Inline;
import akkord.model.Overview;
import akkord.model.SafeUrl;
import akkord.model.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressCheckTest {

  private static final String BASE = "https://example.org/site/";

  @Test
  void aPageOfAnEntryInAnotherLanguageHasAReferenceInstead() {
    assertEquals(
        List.of(
            "rover/de.md:10:11 other-language-link: this is a page of the site in 'en'; write"
                + " 'agreement:rover' for it, which leads to the page in 'de'"),
        found(BASE + "de/", BASE + "en/agreements/rover/"));
  }

  @Test
  void anyOtherPageIsLinkedInTheTextsLanguage() {
    assertEquals(
        List.of(
            "rover/de.md:10:1 other-language-link: this is a page of the site in 'en'; link to the"
                + " page in 'de'"),
        found(BASE + "en/"));
  }

  static Stream<Target> pagesInALanguage() {
    return Stream.of(
        new Target.Home(EN),
        new Target.ListPage(Collection.SOURCES, EN, 1),
        new Target.FilteredList(new Filter(Facet.STATUS, "active"), EN, 1),
        new Target.OverviewPage(Overview.MATRIX, EN),
        new Target.ChapterPage(Chapter.VALUES, EN),
        new Target.EntryPage(id("agreement:rover"), EN),
        new Target.SideBySide(id("agreement:rover"), EN, DE));
  }

  @ParameterizedTest
  @MethodSource("pagesInALanguage")
  void allPagesInALanguageAreKnown(Target page) {
    assertEquals(1, found(BASE + plan(site()).pathOf(page).address()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BASE + "en/agreements/rover/index.html",
        BASE + "en/agreements/rover/#top",
        BASE + "en/agreements/rover/index.html?a=b#top",
        "http://example.org/site/en/agreements/rover/",
        "HTTPS://example.org/site/en/agreements/rover/"
      })
  void aPageIsKnownHoweverItsAddressIsWritten(String address) {
    assertEquals(1, found(address).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BASE + "de/agreements/rover/",
        BASE,
        BASE + "id/agreements/rover/",
        BASE + "en/feed.xml",
        BASE + "en/nothing/",
        "https://example.org/en/agreements/rover/",
        "https://example.net/site/en/agreements/rover/"
      })
  void othersMayBeLinked(String address) {
    assertEquals(List.of(), found(address));
  }

  /** What is found in a German text that links to these addresses. */
  private static List<String> found(String... addresses) {
    var found = new Diagnostics();
    var site = site(addresses);
    OwnAddressCheck.check(site, plan(site), found);
    return Given.printed(found.sorted());
  }

  private static Site site(String... addresses) {
    var rover = TestAgreement.named("rover");
    var links = Stream.of(addresses).map(OwnAddressCheckTest::link).toArray(Words[]::new);
    rover.text(DE, rover.write(DE).paragraph(links)).text(EN, rover.write(EN));
    return new TestSite().site(rover.build());
  }

  private static Words link(String address) {
    return (file, at) ->
        new Inline.AddressLink(Location.at(file, at), new SafeUrl(address), List.of());
  }

  private static SitePlan plan(Site site) {
    var found = new Diagnostics();
    return Planner.plan(site, Assets.plan(List.of(), found), found);
  }
}
