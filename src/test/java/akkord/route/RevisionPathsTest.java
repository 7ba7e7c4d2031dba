package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static akkord.fixture.Given.id;
import static akkord.fixture.Given.ordered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Revision;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.model.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pages in place of entries that are being revised. */
class RevisionPathsTest {

  private static final EntryId ROVER = id("agreement:rover");

  @Test
  void standWhereTheEntryStood() {
    var site = new TestSite().segments(Map.of("agreements", both("abkommen", "agreements")));
    var paths = new LinkedHashMap<Target, SitePath>();
    paths.put(inRevision(Optional.of(DE)), new SitePath("de/abkommen/mondrover/index.html"));
    paths.put(inRevision(Optional.of(EN)), new SitePath("en/agreements/moon-rover/index.html"));
    paths.put(inRevision(Optional.empty()), new SitePath("id/agreements/rover/index.html"));
    assertEquals(paths, planned(revised(site.site())));
  }

  @Test
  void haveNoPermalinkWhereThereAreNone() {
    var paths = planned(revised(new TestSite().outputs(Output.DATA).site()));
    assertEquals(
        List.of(inRevision(Optional.of(DE)), inRevision(Optional.of(EN))),
        List.copyOf(paths.keySet()));
  }

  @Test
  void giveWayToOtherPagesAndThenStandUnderTheEntrysName() {
    var other = TestAgreement.named("mondrover").build();
    assertEquals(
        new SitePath("de/agreements/rover/index.html"),
        planned(revised(new TestSite().site(other))).get(inRevision(Optional.of(DE))));
  }

  @Test
  void areLeftOutWhereBothAddressesAreTaken() {
    var other = TestAgreement.named("other");
    other.text(DE, other.write(DE).slug("rover")).text(EN, other.write(EN));
    var site = new TestSite().site(TestAgreement.named("mondrover").build(), other.build());
    assertEquals(
        List.of(inRevision(Optional.of(EN)), inRevision(Optional.empty())),
        List.copyOf(planned(revised(site)).keySet()));
  }

  private static Target inRevision(Optional<LanguageTag> language) {
    return new Target.InRevision(ROVER, language);
  }

  /** A site that leaves the rover out. */
  private static Site revised(Site site) {
    var slugs = new TreeMap<EntryId, Map<LanguageTag, Slug>>();
    slugs.put(ROVER, ordered(DE, new Slug("mondrover"), EN, new Slug("moon-rover")));
    return new Site(
        site.settings(), site.entries(), site.relations(), new Revision(slugs, Map.of()), Map.of());
  }

  private static Map<Target, SitePath> planned(Site site) {
    var found = new Diagnostics();
    var paths =
        new LinkedHashMap<>(Planner.plan(site, Assets.plan(List.of(), found), found).paths());
    paths.keySet().removeIf(target -> !(target instanceof Target.InRevision));
    return paths;
  }
}
