package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.location.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants one breakage after the other in a sound site: each is found once, at its very place. */
class BrokenLinksTest {

  private static final String MISSING = "broken-link: there is no 'de/gone'";

  /** A page in a folder of its own, and what it may link to. */
  private static MemorySite siteWith(String html) {
    return MemorySite.of(
        """
        -- index.html --
        <!doctype html><title>Home</title><h1 id=start>Home</h1>
        -- de/page.html --
        <!doctype html><html lang=de><head><title>Käse 😀</title></head><body><p>äöü 😀</p>
        %s
        -- de/themen/index.html --
        <!doctype html><title>Themen</title><h1 id="überblick">Themen</h1><a name=old></a>
        -- de/themen/weltraum/index.html --
        <!doctype html><title>Weltraum</title>
        -- de/empty/pic.png --
        -- de/Pic.png --
        -- de/doc.html --
        <!doctype html><title>Doc</title>
        """
            .replace("%s", html));
  }

  /** The finding expected where the mark stands in the second line of de/page.html. */
  private static List<String> expected(String html, String finding) {
    int mark = html.indexOf(MemorySite.MARK);
    var at = new Position(2, html.codePointCount(0, mark) + 1);
    return List.of("de/page.html:" + at + " " + finding);
  }

  private static void assertFound(String html, String finding) {
    assertEquals(expected(html, finding), siteWith(html).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='¦gone'>x</a>",
        "<a href=¦gone>x</a>",
        "<a\thref = \"¦gone?query=1#place\">x</a>",
        "<p>😀 ä <a title='gone' href='¦gone'>x</a>",
        "<map name=m><area href='¦gone'></map>",
        "<link rel=stylesheet href='¦gone'>",
        "<link rel='icon' href='¦gone'>",
        "<link rel=manifest href='¦gone'>",
        "<link rel=license href='¦gone'>",
        "<link rel=next href='¦gone'>",
        "<link rel=preload as=image imagesrcset='¦doc.html 1x, gone 2x'>",
        "<link rel=alternate type=application/atom+xml hreflang=de href='¦gone'>",
        "<img src='¦gone'>",
        "<img src='Pic.png' srcset='¦Pic.png 1x,gone 2x'>",
        "<img src='Pic.png' srcset='¦data:image/png;base64,AAAA 1x, gone'>",
        "<picture><source srcset='¦gone'><img src='Pic.png'></picture>",
        "<video poster='¦gone'></video>",
        "<video src='¦gone'></video>",
        "<video><source src='¦gone'><track src='Pic.png'></video>",
        "<video><track src='¦gone'></video>",
        "<audio src='¦gone'></audio>",
        "<iframe src='¦gone'></iframe>",
        "<embed src='¦gone'>",
        "<object data='¦gone'></object>",
        "<script src='¦gone'></script>",
        "<form action='¦gone'></form>",
        "<button formaction='¦gone'>x</button>",
        "<input type=image src='¦gone'>",
        "<blockquote cite='¦gone'>x</blockquote>",
        "<q cite='¦gone'>x</q>",
        "<ins cite='¦gone'>x</ins><del cite='Pic.png'>y</del>",
        "<table background='¦gone'></table>",
        "<svg><g filter='¦url(gone#f)'></g></svg>",
        "<a href='Pic.png' ping='¦https://elsewhere.example/ gone'>x</a>",
        "<meta itemprop=image content='¦gone'>",
        "<style>p { background: -webkit-image-set('¦gone' 1x) }</style>",
        "<svg><use href='¦gone#icon'/></svg>",
        "<svg><use xlink:href='¦gone'/></svg>",
        "<svg><image href='¦gone'/></svg>",
        "<svg><a href='¦gone'><text>x</text></a></svg>",
        "<meta http-equiv=refresh content='¦0; url=gone'>",
        "<meta http-equiv=Refresh content='¦5;URL=\"gone\"'>",
        "<meta property='og:image' content='¦https://example.org/site/de/gone'>",
        "<meta property='og:url' content='¦gone'>",
        "<meta name='twitter:image' content='¦gone'>",
        "<p style='¦background: url(gone)'>x</p>",
        "<style>p { background: url(¦gone) }</style>",
        "<style>p { background: URL( '¦gone' ) }</style>",
        "<style>@import \"¦gone\";</style>",
        "<style>/* url(no) */ p { content: 'url(no)'; mask: url(\"¦gone\") }</style>",
        "<script type='application/ld+json'>{\"url\":"
            + " \"¦https://example.org/site/de/gone\"}</script>",
        "<script"
            + " type='application/ld+json'>{\"image\":\"¦https:\\/\\/example.org\\/site\\/de\\/gone\"}</script>",
        "<a href='¦/site/de/gone'>x</a>",
        "<a href='¦../de/./gone'>x</a>",
        "<a href='¦../%64e/%67one'>x</a>",
        "<a href='¦//example.org/site/de/gone'>x</a>",
        "<a href='¦HTTPS://EXAMPLE.org:443/site/de/gone'>x</a>",
        "<a href='¦http://example.org/site/de/gone'>x</a>",
        "<a href='¦ \n go&#9;ne '>x</a>",
        "<noscript><a href='¦gone'>x</a></noscript>",
      })
  void findsLinksOfEveryKind(String html) {
    assertFound(html, MISSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href='¦themen/weltraun/index.html'>x</a> | broken-link: there is no"
            + " 'de/themen/weltraun/index.html'; did you mean 'de/themen/weltraum/index.html'?",
        "<a href='¦theme/weltraum/'>x</a> | broken-link: there is no 'de/theme/weltraum/'; did you"
            + " mean 'de/themen/weltraum/index.html'?",
        "<a href='¦dok.html'>x</a> | broken-link: there is no 'de/dok.html'; did you mean"
            + " 'de/doc.html'?",
        "<a href='¦weltraum/'>x</a> | broken-link: there is no 'de/weltraum/'; did you mean"
            + " 'de/themen/weltraum/index.html'?",
        "<img src='¦pic.png'> | broken-link: there is no 'de/pic.png'; the letter case differs from"
            + " 'de/Pic.png'",
        "<a href='¦Themen/'>x</a> | broken-link: there is no 'de/Themen/'; the letter case differs"
            + " from 'de/themen/index.html'",
        "<a href='¦empty/'>x</a> | broken-link: the folder 'de/empty/' has no index.html",
        "<a href='¦empty'>x</a> | broken-link: the folder 'de/empty' has no index.html",
        "<a href='¦doc.html/'>x</a> | broken-link: there is no 'de/doc.html/'; did you mean"
            + " 'de/doc.html'?",
        "<a href='¦themen//index.html'>x</a> | broken-link: there is no"
            + " 'de/themen//index.html'",
        "<a href='¦/de/doc.html'>x</a> | broken-link: '/de/doc.html' lies outside the site, which"
            + " starts at '/site/'; did you mean '/site/de/doc.html'?",
        "<a href='¦../../doc.html'>x</a> | broken-link: '/doc.html' lies outside the site, which"
            + " starts at '/site/'",
        "<a href='¦../de%2Fdoc.html'>x</a> | broken-link: there is no 'de%2Fdoc.html'",
      })
  void saysWhatMayBeMeant(String html, String finding) {
    assertFound(html, finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href='¦#nowhere'>x</a> | broken-anchor: 'de/page.html' has no anchor 'nowhere'",
        "<p id=place><a href='¦#Place'>x</a> | broken-anchor: 'de/page.html' has no anchor 'Place';"
            + " did you mean 'place'?",
        "<a href='¦../#end'>x</a> | broken-anchor: 'index.html' has no anchor 'end'",
        "<a href='¦themen/#%C3%BCberblik'>x</a> | broken-anchor: 'de/themen/index.html' has no"
            + " anchor 'überblik'; did you mean 'überblick'?",
        "<a href='¦themen/#nowhere:~:text=x'>x</a> | broken-anchor: 'de/themen/index.html' has no"
            + " anchor 'nowhere'",
        "<svg><use href='¦#icon'/></svg> | broken-anchor: 'de/page.html' has no anchor 'icon'",
        "<a href='¦themen#überblick-2'>x</a><!-- and a redirect --> | broken-anchor:"
            + " 'de/themen/index.html' has no anchor 'überblick-2'; did you mean 'überblick'?",
      })
  void findsAnchorsThatDoNotExist(String html, String finding) {
    List<String> found =
        siteWith(html).findings().stream().filter(f -> !f.contains("redirecting-link")).toList();
    assertEquals(expected(html, finding), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href='¦themen'>x</a> | redirecting-link: '/site/de/themen' is a folder; its address is"
            + " '/site/de/themen/'",
        "<a href='¦themen#old'>x</a> | redirecting-link: '/site/de/themen' is a folder; its address"
            + " is '/site/de/themen/'",
        "<p id=a></p><p id=b></p><p id='¦a'></p> | duplicate-html-id: the id 'a' stands twice in"
            + " the page",
        "<a href='¦javascript:alert(1)'>x</a> | invalid-html-link: 'javascript:alert(1)' runs a"
            + " script instead of leading somewhere",
        "<a href='¦JaVa&#9;Script:x'>x</a> | invalid-html-link: 'JaVa\tScript:x'"
            + " runs a script instead of leading somewhere",
        "<a href='¦file:///etc/passwd'>x</a> | invalid-html-link: 'file:///etc/passwd' leads to a"
            + " file of one machine",
        "<a href='¦https:example.org'>x</a> | invalid-html-link: 'https:example.org' lacks '//' and"
            + " a host",
        "<a href='¦https:///path'>x</a> | invalid-html-link: 'https:///path' has no host that can"
            + " exist",
        "<a href='¦https://exa mple.org/'>x</a> | invalid-html-link: 'https://exa mple.org/' has no"
            + " host that can exist",
        "<a href='¦htp://example.org/'>x</a> | invalid-html-link: 'htp://example.org/' has the"
            + " unknown scheme 'htp'; did you mean 'http'?",
        "<a href='¦themen\\index.html'>x</a> | invalid-html-link: 'themen\\index.html' has a"
            + " backslash where a slash belongs",
        "<a href='¦100%'>x</a> | invalid-html-link: '100%' has a percent sign that encodes nothing",
        "<a href='¦k%E4se'>x</a> | invalid-html-link: 'k%E4se' has a percent sign that encodes"
            + " nothing",
        "<img ¦src=''> | invalid-html-link: the address is empty",
        "<a href='¦mailto:a b'>x</a> | invalid-html-link: 'mailto:a b' names no mailbox that can"
            + " exist",
        "<a href='¦mailto:a@b..example'>x</a> | invalid-html-link: 'mailto:a@b..example' names no"
            + " mailbox that can exist",
        "<a href='¦tel:+'>x</a> | invalid-html-link: 'tel:+' is no telephone number",
        "<a href='¦http://example.org/site/de/doc'>x</a> | redirecting-link: the server redirects"
            + " to the site's own address 'https://example.org/site/de/doc'",
        "<a href='¦http://example.org/site/de/themen'>x</a> | redirecting-link: the server"
            + " redirects to the site's own address 'https://example.org/site/de/themen/'",
        "<a href='¦../404'>x</a> | broken-link: there is no '404'",
        "<link rel=canonical href='¦doc.html'> | invalid-html-link: a canonical address must be"
            + " absolute",
      })
  void findsOtherFaults(String html, String finding) {
    assertFound(html, finding);
  }

  @Test
  void jekyllLeavesOutSomeNames() {
    String site =
        """
        -- index.html --
        <!doctype html><img src="_a/b.png"><img src="c~"><img src="a_b.png">
        -- _a/b.png --
        -- c~ --
        -- a_b.png --
        """;
    assertEquals(
        List.of(
            "index.html:1:26 broken-link: '_a/b.png' is left out by Jekyll; add a file '.nojekyll'",
            "index.html:1:46 broken-link: 'c~' is left out by Jekyll; add a file '.nojekyll'"),
        MemorySite.of(site).findings());
    assertEquals(List.of(), MemorySite.of(site + "-- .nojekyll --\n").findings());
  }

  /** In a large folder not every name is compared, but the one that is meant is among them. */
  @Test
  void findsTheNameThatIsMeantAmongMany() {
    var site = new StringBuilder("-- index.html --\n<a href=contrakt-2750.html>x</a>\n");
    for (int i = 1000; i < 3000; i++) {
      site.append("-- contract-" + i + ".html --\n");
    }
    assertEquals(
        List.of(
            "index.html:1:9 broken-link: there is no 'contrakt-2750.html'; did you mean"
                + " 'contract-2750.html'?"),
        MemorySite.of(site.toString()).findings());
  }
}
