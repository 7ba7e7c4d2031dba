package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers stay in their language where the site has what they follow in it. */
class LanguageCheckTest {

  private static final String HEAD =
      "<link rel=alternate hreflang=de href=https://example.org/site/de/PAGE/>"
          + "<link rel=alternate hreflang=en href=https://example.org/site/en/PAGE/>";

  /** Two pages with a version in each language, one page in English only, and a link on de/a. */
  private static MemorySite site(String link) {
    String text =
        """
        -- de/a/index.html --
        <html lang=de>HEAD-A
        LINK
        -- en/a/index.html --
        <html lang=en>HEAD-A
        -- de/b/index.html --
        <html lang=de>HEAD-B
        -- en/b/index.html --
        <html lang=en>HEAD-B
        -- en/c/index.html --
        <html lang=en>
        -- en/d/index.html --
        <html lang=en><link rel=canonical href=https://example.org/site/en/b/>
        -- x/index.html --
        <p>
        -- 404.html --
        <html lang=de><a href=/site/en/b/ lang=en hreflang=en>English</a>
        """;
    return MemorySite.of(
        text.replace("HEAD-A", head("a")).replace("HEAD-B", head("b")).replace("LINK", link));
  }

  private static String head(String page) {
    return HEAD.replace("PAGE", page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=../b/>in the same language</a>",
        "<a href=../../en/a/ hreflang=en>the language switch</a>",
        "<a href=../../en/c/ hreflang=EN>there is none in German</a>",
        "<div lang=en><p><a href=../../en/b/>a column in English</a></div>",
        "<div lang=en><i lang=de><a href=../../en/b/>with German words</a></i></div>",
        "<a href=../../x/>of no language</a>",
        "<a href=https://elsewhere.example/en/b/>elsewhere</a>",
        "<link rel=alternate type=application/atom+xml href=../../en/b/>",
        "<template><a href=../../en/b/></a></template>",
      })
  void aLinkInItsPlaceIsNoFinding(String link) {
    assertEquals(List.of(), site(link).findings());
  }

  @Test
  void aPageInTheLanguageOfTheTextIsPreferred() {
    String message =
        "other-language-link: 'en/b/index.html' is in 'en'; in 'de' it is 'de/b/index.html'";
    assertEquals(
        List.of("de/a/index.html:2:9 " + message),
        site("<a href=../../en/b/ hreflang=en>x</a>").findings());
    assertEquals(
        List.of("de/a/index.html:2:9 " + message),
        site("<a href=https://example.org/site/en/b/#top lang=en>x</a>").findings());
    assertEquals(
        List.of("de/a/index.html:2:23 " + message),
        site("<p lang=fr><area href=../../en/b/>").findings());
  }

  @Test
  void aPageThatWantsToBeKnownAsAnotherCountsAsThat() {
    assertEquals(
        List.of(
            "de/a/index.html:2:9 other-language-link: 'en/d/index.html' is in 'en'; in 'de' it is"
                + " 'de/b/index.html'"),
        site("<a href=../../en/d/ hreflang=en>x</a>").findings());
  }

  @Test
  void aLinkThatLeavesTheLanguageSaysSo() {
    assertEquals(
        List.of(
            "de/a/index.html:2:9 other-language-link: 'en/a/index.html' is in 'en', but hreflang"
                + " does not say so",
            "de/a/index.html:2:41 other-language-link: 'en/c/index.html' is in 'en', but hreflang"
                + " says 'de'"),
        site("<a href=../../en/a/>switch</a>, <a href=../../en/c/ hreflang=de>x</a>").findings());
  }

  @Test
  void theContentThatMadeTheLinkIsNamed() {
    var text = new SourcePath("content/a/de.md");
    var made = Map.of("../../en/b/", Location.at(text, new Position(7, 3)));
    assertEquals(
        List.of(
            "content/a/de.md:7:3 other-language-link: 'en/b/index.html' is in 'en'; in 'de' it is"
                + " 'de/b/index.html'"),
        site("<a href=../../en/b/>x</a>")
            .madeFrom("de/a/index.html", "content/a/de.md", made)
            .findings());
  }
}
