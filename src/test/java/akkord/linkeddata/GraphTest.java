package akkord.linkeddata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Binding;
import akkord.model.Site;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.view.SampleSite;
import com.apicatalog.jsonld.JsonLdError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The graph of all entries. */
class GraphTest {

  private static final String BASE = "https://example.org/base/";
  private static final String ID = "https://example.org/site/id/";

  private final Site sample = SampleSite.site();

  @Test
  void hasEveryEntryAndNothingThatLeadsNowhere() throws JsonLdError {
    var read = graph(sample);
    assertEquals(read.names(BASE), described(read));
    var missing = new TreeSet<String>();
    for (var entry : sample.entries().keySet()) {
      var name = BASE + "id/" + entry.collection().folder() + "/" + entry.name() + "/#it";
      if (read.said(name, "name").isEmpty()) {
        missing.add(name);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void namesTheSourcesOfAnEntry() throws JsonLdError {
    assertEquals(
        Set.of(
            BASE + "id/sources/ministry-page/#it",
            BASE + "id/sources/press-release/#it",
            BASE + "id/sources/unpublished/#it"),
        new TreeSet<>(graph(sample).said(BASE + "id/agreements/rover/#it", "citation")));
  }

  @Test
  void keepsTheDoubtOfADate() throws JsonLdError {
    assertEquals(
        List.of("2022~"),
        graph(sample).said(BASE + "id/agreements/nur-deutsch/#it", "datePublished"));
  }

  @Test
  void callsOnlyBindingAgreementsLegislation() throws JsonLdError {
    var site =
        new TestSite()
            .site(
                TestAgreement.named("bound").binding(Binding.BINDING).build(),
                TestAgreement.named("changed").binding(Binding.BINDING).amends("bound").build(),
                TestAgreement.named("free").amends("bound").build(),
                TestEntries.domain("space"));
    var read = graph(site);
    assertEquals(
        Set.of(ID + "agreements/bound/#it", ID + "agreements/changed/#it"),
        read.ofType("Legislation"));
    assertEquals(
        List.of(ID + "agreements/bound/#it"),
        read.said(ID + "agreements/changed/#it", "legislationChanges"));
    assertEquals(
        List.of(ID + "agreements/bound/#it"), read.said(ID + "agreements/free/#it", "isBasedOn"));
  }

  @Test
  void isTheSameForTheSameSite() {
    assertArrayEquals(bytes(sample), bytes(SampleSite.site()));
  }

  private static Set<String> described(ReadGraph read) {
    var described = new TreeSet<>(read.nodes().keySet());
    described.removeIf(name -> !name.startsWith(BASE));
    return described;
  }

  private static ReadGraph graph(Site site) throws JsonLdError {
    return ReadGraph.of(new String(bytes(site), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Site site) {
    var plan = Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    return new LinkedData(site, plan).graph();
  }
}
