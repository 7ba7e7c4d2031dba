package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.compare.PageChanges;
import akkord.compare.PageChanges.Page;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders of HTML are compared by what their pages say. */
class SiteComparisonTest {

  private static final String HEAD =
      "<!DOCTYPE html><html lang=de><title>Rover – Seite</title><meta property=og:title"
          + " content=Rover><link rel=alternate hreflang=x-default"
          + " href=https://example.org/id/agreements/rover/>";
  private static final Page ROVER =
      new Page("de/rover/", Optional.of(new LanguageTag("de")), "agreement", "Rover");

  @TempDir private Path before = Path.of("");
  @TempDir private Path after = Path.of("");

  private static void page(Path site, String path, String html) throws IOException {
    var file = site.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, HEAD + html);
  }

  private PageChanges changes() throws IOException {
    return SiteComparison.between(
        FolderSite.of(before, new SourcePath("a")), FolderSite.of(after, new SourcePath("b")));
  }

  private PageChanges changed(String old, String now) throws IOException {
    page(before, "de/rover/index.html", old);
    page(after, "de/rover/index.html", now);
    return changes();
  }

  @Test
  void aPageChangesByItsWords() throws IOException {
    assertEquals(
        new PageChanges(List.of(), List.of(), List.of(ROVER), 0),
        changed("<main>one</main>", "<main>two</main>"));
  }

  @Test
  void otherHtmlAroundTheSameWordsIsNoChangeForReaders() throws IOException {
    assertEquals(
        new PageChanges(List.of(), List.of(), List.of(), 1),
        changed("<main>one</main>", "<main class=x>one</main>"));
  }

  @Test
  void anAssetUnderANewNameIsNoChange() throws IOException {
    assertEquals(
        new PageChanges(List.of(), List.of(), List.of(), 0),
        changed(
            "<script src='../assets/a.0123456789.js'></script>",
            "<script src='../assets/a.abcdef0123.js'></script>"));
  }

  @Test
  void pagesComeAndGo() throws IOException {
    page(before, "de/old/index.html", "<main>x</main>");
    page(after, "de/rover/index.html", "<main>x</main>");
    var old = new Page("de/old/", ROVER.language(), ROVER.kind(), ROVER.title());
    assertEquals(new PageChanges(List.of(ROVER), List.of(old), List.of(), 0), changes());
  }

  @Test
  void pagesThatLeadElsewhereAndOtherFilesDoNotCount() throws IOException {
    page(after, "id/agreements/rover/index.html", "<main>x</main>");
    page(after, "old/index.html", "<meta http-equiv=refresh content='0; url=x'>");
    page(after, "data/x.json", "{}");
    assertEquals(new PageChanges(List.of(), List.of(), List.of(), 0), changes());
  }
}
