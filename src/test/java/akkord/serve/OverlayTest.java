package akkord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.LiveSite.Work;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Severity;
import akkord.diagnostic.Wording;
import akkord.fixture.MemoryLiveSite;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.route.Artifact;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OverlayTest {

  private static final Wording GERMAN = Wording.find("de").orElseThrow();
  private static final SourcePath OWN = new SourcePath("content/b/de.md");
  private static final SourcePath BESIDE = new SourcePath("content/b/b.yaml");
  private static final SourcePath OTHER = new SourcePath("content/a/a.yaml");

  private final MemoryLiveSite live =
      new MemoryLiveSite()
          .withSource(OWN.value(), Path.of("/work/b c/de.md"))
          .withSource(BESIDE.value(), Path.of("/work/b.yaml"));

  private static Artifact page() {
    var links =
        Map.of(
            "../x",
            Location.startOf(BESIDE),
            "../y",
            Location.startOf(new SourcePath("content/z")));
    return new Artifact(
        new SitePath("b/index.html"), new byte[0], new Origins(Optional.of(OWN), links));
  }

  private JsonNode status(Optional<Editor> editor, Wording wording) {
    var settings =
        new ServerSettings(
            RunningServer.TOKEN,
            Wording.ENGLISH,
            editor,
            () -> (_, line) -> Optional.of("line\t" + line + " of the text"),
            (code, language) -> Optional.of("/" + language.language() + "/#" + code.id()),
            bug -> {
              throw bug;
            });
    return JsonMapper.shared()
        .readTree(new Overlay(settings).status(live.showing(), page(), wording));
  }

  private static Diagnostic error(SourcePath file) {
    var place = new Location(file, new Position(2, 6), new Position(2, 7));
    return new Diagnostic(DiagnosticCode.UNKNOWN_REFERENCE, place, "no \u202E<i>%s</i>", "rover");
  }

  private static Diagnostic warning() {
    return new Diagnostic(
        DiagnosticCode.UNKNOWN_KEY,
        Severity.WARNING,
        Location.startOf(OTHER),
        Message.of("nothing much"),
        List.of());
  }

  @Test
  void aFindingIsToldWithAllThatHelpsToMendIt() {
    live.show(Work.DONE, error(OWN).withNote(Location.startOf(OTHER), "here"));
    JsonNode expected =
        JsonMapper.shared()
            .readTree(
                """
                {
                  "severity": "error",
                  "word": "error",
                  "place": "content/b/de.md:2:6",
                  "href": "/_akkord/source?file=content%%2Fb%%2Fde.md",
                  "code": "unknown-reference",
                  "handbook": "/en/#unknown-reference",
                  "message": "no \\\\u{202E}<i>rover</i>",
                  "before": "line ",
                  "marked": "2",
                  "after": " of the text",
                  "notes": [{"place": "content/a/a.yaml:1:1", "href": "", "message": "here"}],
                  "cure": "%s"
                }
                """
                    .formatted(DiagnosticCode.UNKNOWN_REFERENCE.cure()));
    assertEquals(expected, status(Optional.empty(), Wording.ENGLISH).get("findings").get(0));
  }

  @Test
  void findingsOfThePageItselfComeFirst() {
    live.show(Work.DONE, error(OTHER), warning(), error(BESIDE), error(OWN));
    var places =
        status(Optional.empty(), GERMAN)
            .get("findings")
            .valueStream()
            .map(finding -> finding.get("place").asString())
            .toList();
    assertEquals(List.of(BESIDE + ":2:6", OWN + ":2:6", OTHER + ":2:6", OTHER + ":1:1"), places);
  }

  @Test
  void theirNumberIsToldInTheLanguageOfThePage() {
    live.show(Work.CHECKING, error(OWN), warning(), error(OTHER));
    var german = status(Optional.empty(), GERMAN);
    assertEquals("2 Fehler, 1 Warnung", german.get("title").asString());
    assertEquals("error", german.get("worst").asString());
    assertEquals("wird noch geprüft …", german.get("checking").asString());
    var english = status(Optional.empty(), Wording.ENGLISH);
    assertEquals("2 errors, 1 warning", english.get("title").asString());
  }

  @Test
  void ofVeryManyTheFirstAreToldAndHowManyMoreThereAre() {
    live.show(
        Work.DONE, IntStream.range(0, 103).mapToObj(_ -> warning()).toArray(Diagnostic[]::new));
    var status = status(Optional.empty(), GERMAN);
    assertEquals(100, status.get("findings").size());
    assertEquals("und 3 weitere", status.get("more").asString());
  }

  @Test
  void thePageLeadsToItsFilesInTheEditor() {
    live.show(Work.DONE);
    var sources = status(Optional.of(Editor.VSCODE), GERMAN).get("sources");
    assertEquals(
        JsonMapper.shared()
            .readTree(
                """
                [{"path": "content/b/de.md", "href": "vscode://file/work/b%20c/de.md:1"},
                 {"path": "content/b/b.yaml", "href": "vscode://file/work/b.yaml:1"}]
                """),
        sources);
  }
}
