package akkord.citation;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.content.ContentReader;
import akkord.content.ContentRequest;
import akkord.content.Drafts;
import akkord.location.SourcePath;
import akkord.model.Actor;
import akkord.model.Attribution;
import akkord.model.Draft;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sources of the repository's own content, cited. */
class OwnSourcesTest {

  private static final Path CONTENT = Path.of(System.getProperty("akkord.home", "."), "content");

  private static List<CslItem> german = List.of();
  private static List<CslItem> english = List.of();

  @BeforeAll
  static void read() throws IOException, InterruptedException {
    var request =
        new ContentRequest(
            CONTENT, new SourcePath("content"), LocalDate.of(2026, 11, 24), Drafts.LEFT_OUT, 1);
    var draft = ContentReader.read(request).draft().orElseThrow();
    german = items(draft, DE);
    english = items(draft, EN);
  }

  private static List<CslItem> items(Draft draft, LanguageTag language) {
    return draft.entries().stream()
        .filter(Source.class::isInstance)
        .map(Source.class::cast)
        .map(source -> CslItems.of(source, nameOf(source.publisher(), draft).in(language).text()))
        .toList();
  }

  private static LocalizedText nameOf(Attribution publisher, Draft draft) {
    return switch (publisher) {
      case Attribution.ToText(var text) -> text;
      case Attribution.ToEntry(var id) ->
          draft.entries().stream()
              .filter(entry -> entry.id().equals(id.value()))
              .map(entry -> ((Actor) entry).name())
              .findFirst()
              .orElseThrow();
    };
  }

  @Test
  void textsAreThoseOfACslEngine() throws IOException {
    assertTrue(english.size() > 90, "sources: " + english.size());
    assertEquals(expected(german, DE), actual(german, DE));
    assertEquals(expected(english, EN), actual(english, EN));
  }

  private static List<String> expected(List<CslItem> items, LanguageTag language)
      throws IOException {
    var processor = CslEngine.in(language);
    var texts = new ArrayList<String>();
    for (CslItem item : items) {
      texts.add(processor.reference(item));
    }
    return texts;
  }

  private static List<String> actual(List<CslItem> items, LanguageTag language) {
    return items.stream().map(item -> MarkedText.of(CitationText.of(item, language))).toList();
  }

  @Test
  void bibTexIsReadAsItWasMeant() throws ParseException {
    assertEquals(
        ids(), BibTexTest.entries(BibTex.write(english)).stream().map(BibTexTest::key).toList());
  }

  @Test
  void risIsReadAsItWasMeant() throws IOException {
    assertEquals(
        english.stream().map(item -> item.id() + " " + item.title().text()).toList(),
        RisTest.read(Ris.write(english)).stream()
            .map(read -> read.getId() + " " + read.getTitle())
            .toList());
  }

  @Test
  void cslJsonIsReadAsItWasMeant() throws IOException {
    assertEquals(
        ids(),
        CslEngine.items(CslJson.write(english)).stream().map(item -> item.get("id")).toList());
  }

  private static List<String> ids() {
    return english.stream().map(CslItem::id).toList();
  }
}
