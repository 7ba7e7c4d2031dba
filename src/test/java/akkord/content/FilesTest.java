package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.location.SourcePath;
import akkord.model.StaticFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are missing, misplaced, misnamed or no text are reported. */
class FilesTest {

  private static final String NORWAY_AS_JSON =
      "{\"name\": \"Norway\", \"type\": \"state\", \"country\": \"no\"}";

  @TempDir private Path folder;
  private ContentFolder content;

  @BeforeEach
  void write() throws IOException {
    content = ContentFolder.in(folder.resolve("content"));
  }

  @ParameterizedTest
  @CsvSource({
    "notes.txt, notes.txt:1:1 unexpected-file",
    "agreement/x/de.md, agreement:1:1 unexpected-file",
    "agreements/x.yaml, agreements/x.yaml:1:1 unexpected-file",
    "agreements/pact/de.markdown, agreements/pact/de.markdown:1:1 unexpected-file",
    "agreements/pact/fr.md, agreements/pact/fr.md:1:1 unknown-language",
    "agreements/pact/agreement.yml, agreements/pact/agreement.yml:1:1 id-collision",
    "actors/norway.json, actors/norway.yaml:1:1 id-collision",
    "actors/x/actor.yaml, actors/x:1:1 unexpected-file",
    "actors/Mixed.yaml, actors/Mixed.yaml:1:1 invalid-id",
    "actors/con.yaml, actors/con.yaml:1:1 invalid-id",
    "actors/a b.yaml, actors/a b.yaml:1:1 invalid-id",
    "actors/Norway.yaml, actors/Norway.yaml:1:1 invalid-id",
  })
  void isReported(String name, String expected) throws Exception {
    content.put(name, name.endsWith("json") ? NORWAY_AS_JSON : "x: 1\n");
    assertTrue(content.findings().contains(expected), () -> expected + " is not in what was found");
  }

  @ParameterizedTest
  @CsvSource({
    ".hidden",
    "agreements/.DS_Store",
    "agreements/pact/de.md~",
    "actors/#x.yaml#",
    "Thumbs.db"
  })
  void isPassedOver(String name) throws Exception {
    content.put(name, "x");
    assertEquals("", content.findings());
  }

  @Test
  void aMisnamedEntryMayBeReferredTo() throws Exception {
    content.put("actors/Jaxa.yaml", "name: JAXA");
    assertEquals("[actor:jaxa]", content.draft().unreadable().toString());
  }

  @Test
  void aMisnamedTextIsNoMissingTranslation() throws Exception {
    content.put("agreements/pact/de.markdown", content.text(ContentFolder.GERMAN));
    content.delete(ContentFolder.GERMAN);
    assertEquals("agreements/pact/de.markdown:1:1 unexpected-file", content.findings());
    assertEquals("[agreement:pact]", content.draft().unreadable().toString());
  }

  @Test
  void missingFilesAreNamed() throws Exception {
    content.delete("agreements/pact/agreement.yaml");
    content.delete("domains/space/de.md");
    content.delete("domains/space/en.md");
    assertEquals(
        "agreements/pact/agreement.yaml:1:1 missing-file, domains/space/de.md:1:1 missing-file",
        content.findings());
    content.delete("site.yaml");
    assertEquals("site.yaml:1:1 missing-file", content.findings());
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    Files.createSymbolicLink(content.path("actors/other.yaml"), content.path("actors/norway.yaml"));
    assertEquals("actors/other.yaml:1:1 symbolic-link", content.findings());
  }

  @Test
  void aMissingFolderIsAFinding() throws Exception {
    var missing = new ContentFolderRequest(folder.resolve("nowhere")).read();
    assertTrue(missing.draft().isEmpty());
    assertEquals("unreadable-file", missing.diagnostics().getFirst().code().id());
  }

  private record ContentFolderRequest(Path path) {
    Loaded read() throws IOException, InterruptedException {
      return ContentReader.read(
          new ContentRequest(path, new SourcePath("x"), LocalDate.EPOCH, Drafts.LEFT_OUT, 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "41FF42, 3:2",
    "41C0AF, 3:2",
    "41EDA080, 3:2",
    "41F4908080, 3:2",
    "41E282, 3:2",
    "C3A484, 3:2",
  })
  void badBytesAreNamedByPlace(String hex, String place) throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("---\nx: 1\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    content.put(ContentFolder.GERMAN, bytes.toByteArray());
    assertEquals(ContentFolder.GERMAN + ":" + place + " invalid-utf-8", content.findings());
  }

  @ParameterizedTest
  @CsvSource({"FFFE2D00, little", "FEFF002D, big", "FFFE00002D000000, UTF-32"})
  void otherEncodingsAreNamed(String hex, String name) throws Exception {
    content.put(ContentFolder.GERMAN, HexFormat.of().parseHex(hex));
    var finding = content.read().diagnostics().getFirst();
    assertTrue(finding.text().contains(name), finding.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "a\u0008b\u001B § 6:2 forbidden-character",
        "a\u202Eb\u202C § 6:2 forbidden-character",
        "a\uFFFEb § 6:2 forbidden-character",
        "a\u200Bb § 6:2 suspicious-character",
        "a\uFEFFb § 6:2 suspicious-character",
        "Zu\u0300\u0300\u0300\u0300\u0300 § 6:3 limit-exceeded",
      })
  void oddCharactersAreNamedByPlace(String text, String expected) throws Exception {
    content.change(ContentFolder.GERMAN, "Text.", text);
    assertEquals(ContentFolder.GERMAN + ":" + expected, content.findings());
  }

  @Test
  void limitsHold() throws Exception {
    content.change(ContentFolder.GERMAN, "Text.", "x".repeat(TextRules.LONGEST_LINE + 1));
    content.put("actors/agency.yaml", "#".repeat(TextReader.LARGEST_DATA + 1));
    content.change(
        "agreements/frame/de.md", "slug", "# x\n".repeat(FrontMatter.LONGEST / 4) + "slug");
    assertEquals(
        "actors/agency.yaml:1:1 file-too-large, agreements/frame/de.md:1:1 limit-exceeded, "
            + "agreements/pact/de.md:6:1 limit-exceeded",
        content.findings());
  }

  @Test
  void staticFilesAreReadInTheOrderOfTheirNames() throws Exception {
    var statics = ContentFolder.in(folder.resolve("static"));
    var read = StaticReader.read(statics.path(""), new SourcePath("static"));
    var names = read.files().stream().map(StaticFile::name).toList();
    assertEquals(List.copyOf(SmallSite.FILES.keySet()), names);
    assertEquals("static/" + names.getFirst(), read.files().getFirst().file().toString());
    assertTrue(StaticReader.read(folder.resolve("none"), new SourcePath("x")).files().isEmpty());
  }
}
