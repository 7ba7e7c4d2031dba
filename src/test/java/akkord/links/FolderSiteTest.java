package akkord.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.location.SourcePath;
import akkord.route.Origins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSiteTest {

  @TempDir Path folder;

  @Test
  void listsFilesAndFollowsNoLinks() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(folder.resolve("secret.html"), "secret");
    Files.createDirectories(site.resolve("über uns"));
    Files.writeString(site.resolve("über uns/index.html"), "Wir");
    Files.createSymbolicLink(site.resolve("out"), folder);
    Files.createSymbolicLink(site.resolve("a.html"), folder.resolve("secret.html"));
    Files.createSymbolicLink(site.resolve("loop"), site);

    var found = FolderSite.of(site, new SourcePath("../site"));
    var page = new FilePath("über uns/index.html");
    assertEquals(List.of(page), List.copyOf(found.files()));
    assertArrayEquals(new byte[] {'W', 'i', 'r'}, found.read(page));
    assertEquals("../site/über uns/index.html", found.shown(page).value());
    assertEquals(Origins.NONE, found.origins(page));
  }
}
