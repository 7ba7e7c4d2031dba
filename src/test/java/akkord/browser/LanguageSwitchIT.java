package akkord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every kind of page a reader changes the language and back, and stays with what was read. */
@ExtendWith(Shared.class)
class LanguageSwitchIT {

  /** Each way to open the site. */
  static Stream<Named<Function<BuiltSite, URI>>> ways() {
    return Stream.of(Named.of("served", BuiltSite::served), Named.of("on disk", BuiltSite::onDisk));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void leadsToTheSamePageInTheOtherLanguage(
      Function<BuiltSite, URI> way, BuiltSite site, Sample sample, Chromium chromium)
      throws IOException {
    try (BrowserContext reader = chromium.reader()) {
      var visit = new Visit(reader, way.apply(site));
      var strayed = new ArrayList<String>();
      for (String german : sample.pages("de/.*")) {
        visit.open(german);
        visit.seesPageIn("de");
        visit.switchTo("en");
        visit.seesPageIn("en");
        String english = visit.path();
        visit.switchTo("de");
        if (!versions(german, site).equals(versions(english, site))
            || !visit.path().equals(german)) {
          strayed.add(german + " -> " + english + " -> " + visit.path());
        }
      }
      assertEquals(List.of(), strayed);
      assertEquals(List.of(), visit.troubles());
    }
  }

  /** What a page, or else the one above it, calls its versions in all languages. */
  private static List<String> versions(String path, BuiltSite site) throws IOException {
    List<String> versions =
        Jsoup.parse(site.text(path)).select("link[rel=alternate][hreflang]").stream()
            .map(link -> link.attr("hreflang") + " " + link.attr("href"))
            .toList();
    return versions.isEmpty()
        ? versions(path.replaceFirst("[^/]+/index\\.html$", "index.html"), site)
        : versions;
  }
}
