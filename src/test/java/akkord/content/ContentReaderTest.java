package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.AgreementDate.Kind;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.Domain;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings.NavigationItem;
import akkord.model.SiteSettings.Output;
import akkord.model.Source;
import akkord.model.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound content becomes the records that it says. */
class ContentReaderTest {

  @TempDir private Path folder;
  private ContentFolder content;

  @BeforeEach
  void write() throws IOException {
    content = ContentFolder.in(folder);
  }

  private static <E extends Entry> E find(Draft draft, Class<E> type, String name) {
    return draft.entries().stream()
        .filter(entry -> entry.id().name().value().equals(name))
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void soundContentHasNoFindings() throws Exception {
    assertEquals("", content.findings());
    assertEquals(9, content.draft().entries().size());
    assertEquals(Set.of(), content.draft().unreadable());
  }

  @Test
  void readsSettings() throws Exception {
    var settings = content.draft().settings();
    assertEquals("https://example.org/site/", settings.baseUrl().value());
    assertEquals("mailto:editors@example.org", settings.contact().value());
    assertEquals(Set.of(Output.FEEDS), settings.outputs());
    assertEquals(20, settings.pageSize());
    assertInstanceOf(NavigationItem.ToPage.class, settings.navigation().getLast());
  }

  @Test
  void readsAnAgreement() throws Exception {
    var pact = find(content.draft(), Agreement.class, "pact");
    assertEquals(
        List.of(Kind.SIGNED, Kind.IN_FORCE), pact.dates().stream().map(d -> d.kind()).toList());
    assertEquals("2024-05~", pact.dates().getLast().on().toString());
    assertEquals(List.of("B. Person", "C. Person"), pact.parties().getLast().signedBy());
    assertEquals(
        "content/agreements/pact/agreement.yaml:17:11", pact.domains().getFirst().at().toString());
    var from = pact.funding().getFirst().from();
    assertInstanceOf(Attribution.ToEntry.class, from.getFirst());
    assertInstanceOf(Attribution.ToText.class, from.getLast());
    assertEquals(
        "Paris",
        pact.discrepancies()
            .getFirst()
            .resolution()
            .orElseThrow()
            .in(new LanguageTag("de"))
            .text());
    var english = pact.texts().in(new LanguageTag("en")).orElseThrow();
    assertTrue(english.translation().orElseThrow().looseParity());
    assertEquals("T", english.brief());
  }

  @Test
  void readsTheOtherCollections() throws Exception {
    var draft = content.draft();
    assertEquals("NO", find(draft, Actor.class, "norway").country().value());
    assertEquals("[NO, SE]", find(draft, Domain.class, "space").researched().toString());
    assertInstanceOf(
        Attribution.ToEntry.class, find(draft, Source.class, "treaty-text").publisher());
    assertEquals(
        List.of("deal"), find(draft, Term.class, "treaty").avoid().get(new LanguageTag("en")));
    assertInstanceOf(
        Attribution.ToEntry.class, find(draft, Briefing.class, "spring").basedOn().orElseThrow());
  }

  @Test
  void draftsAreWithheldUnlessAskedFor() throws Exception {
    content.change(ContentFolder.AGREEMENT, "type: treaty", "draft: true\ntype: unheard-of");
    assertEquals("", content.findings());
    assertEquals("[agreement:pact]", content.draft().withheld().toString());
    var all = content.read(Drafts.INCLUDED, 1);
    assertEquals(1, all.diagnostics().size());
  }

  @Test
  void laterEntriesAreWithheldWithAWarning() throws Exception {
    content.change(ContentFolder.AGREEMENT, "type: treaty", "type: treaty\npublish_on: 2024-06-02");
    assertEquals(ContentFolder.AGREEMENT + ":2:13 not-yet-published", content.findings());
    assertEquals("[agreement:pact]", content.draft().withheld().toString());
    content.change(ContentFolder.AGREEMENT, "2024-06-02", "2024-06-01");
    assertEquals("", content.findings());
  }

  @Test
  void jsonGivesTheSameRecords() throws Exception {
    var yaml = find(content.draft(), Actor.class, "agency");
    content.delete("actors/agency.yaml");
    content.put(
        "actors/agency.json",
        "{\"name\": {\"de\": \"Amt\", \"en\": \"Agency\"}, \"type\": \"agency\", \"country\":"
            + " \"NO\", \"parent\": \"norway\"}");
    var json = find(content.draft(), Actor.class, "agency");
    assertEquals(yaml.name(), json.name());
    assertEquals(yaml.type(), json.type());
    assertEquals(yaml.parent().orElseThrow().value(), json.parent().orElseThrow().value());
  }

  @Test
  void theNumberOfJobsChangesNothing() throws Exception {
    content.change("sources/treaty-text.yaml", "type: treaty", "type: traety");
    content.change("actors/norway.yaml", "type: state", "type: stat");
    assertEquals(content.read(Drafts.LEFT_OUT, 1), content.read(Drafts.LEFT_OUT, 8));
  }

  @Test
  void lineEndingsAndTheByteOrderMarkDoNotMatter() throws Exception {
    var lf = content.read();
    for (var file : SmallSite.FILES.entrySet()) {
      content.put(file.getKey(), "\uFEFF" + file.getValue().replace("\n", "\r\n"));
    }
    var other = content.read();
    assertEquals(lf.draft(), other.draft());
    assertEquals(lf.diagnostics(), other.diagnostics());
    assertNotEquals(lf.checksums(), other.checksums());
  }
}
