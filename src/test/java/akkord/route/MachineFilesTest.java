package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestSite;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.Overview;
import akkord.model.SiteSettings.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class MachineFilesTest {

  @Test
  void dataHasTablesSchemasOfAllFilesAndTheManifest() {
    assertEquals(
        List.of(
            "data/agreements.json",
            "data/agreements.csv",
            "data/sources.json",
            "data/sources.csv",
            "data/sources.csl.json",
            "data/sources.bib",
            "data/sources.ris",
            "data/graph.jsonld",
            "data/schema/briefing.json",
            "data/schema/agreement.json",
            "data/schema/domain.json",
            "data/schema/actor.json",
            "data/schema/source.json",
            "data/schema/term.json",
            "data/schema/page.json",
            "data/schema/front-matter.json",
            "data/schema/site.json",
            "data/manifest.json"),
        MachineFiles.data(new TestSite().settings()).values().stream()
            .map(SitePath::value)
            .toList());
  }

  @Test
  void dataCanBeLeftOut() {
    assertEquals(Map.of(), MachineFiles.data(new TestSite().outputs(Output.TWINS).settings()));
  }

  @Test
  void homesEntriesAndListsHaveTwinsBesideThem() {
    var pages = new LinkedHashMap<Target, SitePath>();
    pages.put(new Target.Home(DE), new SitePath("de/index.html"));
    pages.put(new Target.ListPage(Collection.SOURCES, DE, 1), new SitePath("de/s/index.html"));
    pages.put(new Target.EntryPage(id("source:a"), EN), new SitePath("en/s/a/index.html"));
    var twins = new LinkedHashMap<Target, SitePath>();
    twins.put(new Target.Twin(new Target.Home(DE)), new SitePath("de/index.json"));
    twins.put(
        new Target.Twin(new Target.ListPage(Collection.SOURCES, DE, 1)),
        new SitePath("de/s/index.json"));
    twins.put(
        new Target.Twin(new Target.EntryPage(id("source:a"), EN)),
        new SitePath("en/s/a/index.json"));
    assertEquals(twins, MachineFiles.twins(pages, new TestSite().settings()));
  }

  @Test
  void twinsCanBeLeftOut() {
    assertEquals(
        Map.of(),
        MachineFiles.twins(
            page(new Target.Home(DE)), new TestSite().outputs(Output.DATA).settings()));
  }

  @Test
  void whatSaysNothingOfItsOwnHasNoTwin() {
    var status = new Filter(Facet.STATUS, "active");
    for (Target target :
        List.of(
            new Target.ListPage(Collection.SOURCES, DE, 2),
            new Target.Entrance(),
            new Target.FilteredList(status, DE, 1),
            new Target.SideBySide(id("agreement:a"), DE, EN),
            new Target.OverviewPage(Overview.TIMELINE, DE),
            new Target.ChapterPage(Chapter.VALUES, DE),
            new Target.Permalink(id("agreement:a")),
            new Target.InRevision(id("agreement:a"), Optional.empty()),
            new Target.NotFound(),
            new Target.Robots())) {
      assertEquals(
          Map.of(), MachineFiles.twins(page(target), new TestSite().settings()), target::toString);
    }
  }

  private static SequencedMap<Target, SitePath> page(Target target) {
    var pages = new LinkedHashMap<Target, SitePath>();
    pages.put(target, new SitePath("x/index.html"));
    return pages;
  }
}
