package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sitemap of a large site as it was published last, which lists its parts. */
class DividedSitemapTest {

  @Test
  void thePartsOfASitemapLieBesideIt(@TempDir Path folder) throws IOException {
    var workspace =
        new Workspace(folder)
            .write("content/site.yaml", "languages: [de, en]\nbase_url: https://example.org/\n")
            .write(
                "site-out/index.html", "<!DOCTYPE html>\n<html lang=\"en\">\n<title>Home</title>\n")
            .write(
                "last.xml",
                """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://example.org/last-1.xml</loc></sitemap>
                <sitemap><loc>https://example.org/..</loc></sitemap></sitemapindex>
                """)
            .write(
                "last-1.xml",
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.org/</loc></url>
                <url><loc>https://example.org/old/</loc></url></urlset>
                """);
    var run = workspace.run("links", "--published", "last.xml");
    assertEquals(
        List.of("vanished-address"), run.findings().stream().map(Run.Finding::code).toList());
  }
}
