package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places where a site may not go, and that nothing is touched there. */
class PlacementTest {

  @TempDir Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectories(folder.resolve("world/project"));
    Files.createDirectories(project.resolve("content/agreements"));
  }

  private String refusal(String out) {
    var request =
        new OutputRequest(
            project.resolve(out),
            new SourcePath(out),
            List.of(project.resolve("content"), project.resolve("templates")),
            project);
    var refused = assertThrows(OutputException.class, () -> OutputFolder.open(request));
    assertEquals(OutputException.Kind.REFUSED, refused.kind());
    return refused.getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "content/agreements",
        "content/new/site",
        "templates",
        "content/../content"
      })
  void refusesTheSources(String out) {
    assertEquals(
        "the output folder "
            + out
            + " overlaps the folder "
            + project.resolve(out.startsWith("templates") ? "templates" : "content")
            + ", from which the site is made",
        refusal(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "../.."})
  void refusesTheProjectAndWhatIsAboveIt(String out) throws IOException {
    assertEquals(
        "the output folder " + out + " is the folder of the whole project, or above it",
        refusal(out));
    assertEquals(List.of("content"), Site.names(project));
  }

  @Test
  void refusesTheRootOfTheFileSystem() {
    assertEquals(
        "the output folder / is the root of the file system", refusal(folder.getRoot().toString()));
  }

  @Test
  void refusesASymbolicLink() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.createSymbolicLink(project.resolve("site-out"), home);
    assertEquals(
        "the output folder site-out is a symbolic link; name the folder itself",
        refusal("site-out"));
    assertEquals(List.of(), Site.names(home));
  }

  @Test
  void refusesALinkIntoTheSources() throws IOException {
    Files.createSymbolicLink(project.resolve("link"), project.resolve("content"));
    assertFalse(refusal("link/site").isEmpty());
    assertEquals(List.of("agreements"), Site.names(project.resolve("content")));
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(project.resolve("site-out"), "a file");
    assertEquals("the output folder site-out is not a folder", refusal("site-out"));
    assertEquals("a file", Site.text(project.resolve("site-out")));
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws IOException {
    Path out = Files.createDirectory(project.resolve("site-out"));
    for (String name : List.of("thesis.odt", "a.txt", "b.txt", "c.txt")) {
      Files.writeString(out.resolve(name), "mine");
    }
    assertEquals(
        "the output folder site-out was not made by Akkord"
            + " (it holds a.txt, b.txt, c.txt and 1 more); choose another folder",
        refusal("site-out"));
    assertEquals(List.of("a.txt", "b.txt", "c.txt", "thesis.odt"), Site.names(out));
    assertEquals(List.of("content", "site-out"), Site.names(project));
  }

  @Test
  void refusesAMarkerThatIsNotOurs() throws IOException {
    Path out = Files.createDirectory(project.resolve("site-out"));
    Files.writeString(out.resolve(Marker.NAME), "# my own notes\n");
    assertEquals(
        "the output folder site-out was not made by Akkord (it holds .akkord);"
            + " choose another folder",
        refusal("site-out"));
  }

  @Test
  void refusesFilesThatCameIntoTheSite() throws Exception {
    Site.edition("first").build(project);
    Path out = project.resolve("site-out");
    Files.writeString(out.resolve("de/notes.txt"), "mine");
    Files.createSymbolicLink(out.resolve("link"), project);
    assertEquals(
        "the output folder site-out holds what Akkord did not make (de/notes.txt, link);"
            + " move it away",
        refusal("site-out"));
    assertEquals("mine", Site.text(out.resolve("de/notes.txt")));
    assertEquals(
        List.of(".site-out.files", ".site-out.lock", "content", "site-out"), Site.names(project));
  }

  @Test
  void refusesAListedFileThatBecameALink() throws Exception {
    Site.edition("first").build(project);
    Path file = project.resolve("site-out/index.html");
    Files.delete(file);
    Files.createSymbolicLink(file, project.resolve("content"));
    assertEquals(
        "the output folder site-out holds what Akkord did not make (index.html); move it away",
        refusal("site-out"));
  }

  @Test
  void refusesFilesThatComeWhileItBuilds() throws Exception {
    Site.edition("first").build(project);
    try (var session = OutputFolder.open(Site.request(project))) {
      session.write(Site.artifact("index.html", "second"));
      Files.writeString(project.resolve("site-out/late.txt"), "mine");
      var refused = assertThrows(OutputException.class, session::publish);
      assertEquals(OutputException.Kind.REFUSED, refused.kind());
    }
    assertEquals("mine", Site.text(project.resolve("site-out/late.txt")));
    assertEquals("home of first", Site.text(project.resolve("site-out/index.html")));
  }

  @Test
  void leavesFoldersAloneThatOnlyLookLikeLeftovers() throws Exception {
    for (String name : List.of("site-out.new-0123456789abcdef", "site-out.new-design")) {
      Files.writeString(Files.createDirectory(project.resolve(name)).resolve("a.txt"), "mine");
    }
    Site.edition("first").build(project);
    assertEquals("mine", Site.text(project.resolve("site-out.new-0123456789abcdef/a.txt")));
    assertEquals("mine", Site.text(project.resolve("site-out.new-design/a.txt")));
  }
}
