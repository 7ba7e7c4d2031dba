package akkord.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  /** Paths of every depth, with common beginnings of every length, also misleading ones. */
  static final List<String> PATHS =
      List.of(
          "index.html",
          "404.html",
          ".nojekyll",
          "de/index.html",
          "en/index.html",
          "de/feed.xml",
          "de/abkommen/index.html",
          "de/abkommen-alt/index.html",
          "de/abkommen/page/2/index.html",
          "de/abkommen/rover/index.html",
          "de/abkommen/rover-2/index.html",
          "de/quellen/rover/index.html",
          "en/agreements/rover/index.html",
          "id/agreements/rover/index.html",
          "assets/site.0123456789.css",
          "assets/fonts/serif.0123456789.woff2",
          "a/b/c/d/e/index.html",
          "a/b/c/x/e/index.html");

  @ParameterizedTest
  @FieldSource("PATHS")
  void linksToEveryOtherPath(String from) {
    var base = URI.create("https://example.org/site/" + from);
    for (var to : PATHS) {
      var link = new SitePath(to).relativeTo(new SitePath(from));
      assertEquals(
          "https://example.org/site/" + to,
          base.resolve(link).toString(),
          () -> from + " to " + to + " by " + link);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de/abkommen/a/index.html, de/quellen/b/index.html, ../../quellen/b/index.html",
    "de/abkommen/a/index.html, de/abkommen/b/index.html, ../b/index.html",
    "de/abkommen/a/index.html, de/abkommen/a/index.html, index.html",
    "de/abkommen/a/index.html, index.html, ../../../index.html",
    "index.html, de/index.html, de/index.html",
    "de/index.html, de/feed.xml, feed.xml"
  })
  void takesTheShortestWayAndNamesTheFile(String from, String to, String link) {
    assertEquals(link, new SitePath(to).relativeTo(new SitePath(from)));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, ''",
    "de/index.html, de/",
    "de/abkommen/a/index.html, de/abkommen/a/",
    "404.html, 404.html",
    "de/not-index.html, de/not-index.html",
    "de/feed.xml, de/feed.xml"
  })
  void hasTheAddressThatAServerKnows(String path, String address) {
    assertEquals(address, new SitePath(path).address());
  }

  @Test
  void isAnIndexPageOfItsFolders() {
    assertEquals("index.html", SitePath.page().value());
    assertEquals("de/abkommen/index.html", SitePath.page("de", "abkommen").value());
  }

  @Test
  void hasPlainCharactersOnly() {
    var plain =
        IntStream.range(0, 0x250)
            .filter(c -> SitePath.parse("x" + (char) c + "x").isPresent())
            .filter(c -> c != '/')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    assertEquals(
        "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", plain.toString());
  }

  @Test
  void isComparedByItsCharacters() {
    assertEquals(new SitePath("de/a"), new SitePath("de/" + "a"));
    assertNotEquals(new SitePath("de/a"), new SitePath("de/b"));
    assertEquals(
        "[de/B, de/a, de/b]",
        Stream.of("de/b", "de/a", "de/B").map(SitePath::new).sorted().toList().toString());
  }

  @Test
  void namesAFileBesideIt() {
    assertEquals(new SitePath("de/feed.xml"), new SitePath("de/index.html").sibling("feed.xml"));
    assertEquals(new SitePath("feed.xml"), new SitePath("index.html").sibling("feed.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/index.html",
        "de/",
        "de//index.html",
        ".",
        "..",
        "../index.html",
        "de/../index.html",
        "de/./index.html",
        "de/...",
        "a b",
        "ä",
        "a%20b",
        "a:b",
        "a?b",
        "a#b",
        "a\\b",
        "C:\\a",
        "a\n",
        "~a"
      })
  void isNothingThatNeedsEncodingOrLeavesTheSite(String text) {
    assertEquals(Optional.empty(), SitePath.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new SitePath(text));
  }
}
