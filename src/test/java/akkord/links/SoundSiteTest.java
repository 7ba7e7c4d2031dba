package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unusual but right is never reported. */
class SoundSiteTest {

  private static MemorySite siteWith(String html) {
    return MemorySite.of(
        """
        -- index.html --
        <!doctype html><title>Home</title>
        -- de/page.html --
        <!doctype html><title>Page</title><h1 id="Überblick">Ü</h1><a name="old">x</a><b id="100%">x</b>
        %s
        -- de/themen/index.html --
        <!doctype html><title>Themen</title><h1 id="teil-1">Themen</h1>
        -- de/über uns.html --
        <!doctype html><title>Über uns</title>
        -- de/100%.html --
        <!doctype html><title>100 %</title>
        -- pic.png --
        -- doc.pdf --
        -- 404.html --
        <!doctype html><title>404</title><link rel=stylesheet href="/site/style.css">
        -- style.css --
        p { background: url(pic.png) }
        """
            .replace("%s", html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=''>x</a>",
        "<a href='?q=1'>x</a>",
        "<a href='#'>x</a><a href='#top'>x</a><a href='#TOP'>x</a>",
        "<a href='#Überblick'>x</a><a href='#%C3%9Cberblick'>x</a>",
        "<a href='#old'>x</a><a href='#100%'>x</a>",
        "<a href='#:~:text=any%20words'>x</a><a href='#old:~:text=a,b'>x</a>",
        "<a href='page'>x</a><a href='page?x=1#old'>x</a>",
        "<a href='themen/'>x</a><a href='themen/#teil-1'>x</a><a href='./themen/index.html'>x</a>",
        "<a href='../'>x</a><a href='..'>x</a>",
        "<a href='/site/'>x</a><a href='/site/de/../index.html'>x</a>",
        "<a href='%2e%2e/index.html'>x</a>",
        "<a href='über%20uns.html'>x</a><a href='über uns.html'>x</a><a"
            + " href='%C3%BCber%20uns'>x</a>",
        "<a href='100%25.html'>x</a>",
        "<a href=' \n themen/ '>x</a>",
        "<a href='https://example.org/site/'>x</a><a"
            + " href='https://EXAMPLE.org:443/site/doc.pdf'>x</a>",
        "<a href='https://example.org/other-site/'>x</a><a href='https://example.org/'>x</a>",
        "<a href='//example.com/x'>x</a><a href='http://example.com'>x</a>",
        "<a href='https://example.com:8080/x y?a=b|c'>x</a><a"
            + " href='https://müller.example/ä'>x</a>",
        "<a href='mailto:a@example.org?subject=x'>x</a><a href='tel:+49-30-1'>x</a>",
        "<a href='ftp://example.org/x'>x</a><a href='urn:isbn:1'>x</a><a href='doi:10.1/x'>x</a>",
        "<a href='data:text/plain,x'>x</a><a href='blob:x'>x</a><a href='about:blank'>x</a>",
        "<link rel=preconnect href='https://fonts.example'><link rel='dns-prefetch'"
            + " href='//x.example'>",
        "<link rel=preconnect href='gone'>",
        "<template><a href='gone'>x</a><img src='gone'></template>",
        "<!-- <a href='gone'>x</a> -->",
        "<p>&lt;a href='gone'&gt;</p><textarea><a href='gone'></textarea>",
        "<script>var x = \"<a href='gone'>\";</script>",
        "<style>/* url(gone) */ p { content: 'url(gone)'; mask: url(data:image/png;base64,AA==)"
            + " }</style>",
        "<p style='background: url(../pic.png)'>x</p>",
        "<svg><filter id=f></filter><g style='filter: url(#f)'></g></svg>",
        "<img srcset='../pic.png 1x, ../pic.png 2x' src='../pic.png'>",
        "<img src='data:image/png;base64,AA==' srcset='data:image/png;base64,AA== 1x, ../pic.png"
            + " 2x'>",
        "<img srcset=' ../pic.png 100w,../pic.png 200w , ' src='../pic.png'>",
        "<a href='../doc.pdf#page=3'>x</a><video src='../pic.png#t=1'></video>",
        "<meta http-equiv=refresh content='30'>",
        "<meta http-equiv=refresh content='0; url=themen/'>",
        "<meta property='og:image' content='https://example.org/site/pic.png'>",
        "<meta name=description content='gone'>",
        "<script type='application/ld+json'>{\"name\": \"gone\", \"url\":"
            + " \"https://example.org/site/\"}</script>",
        "<link rel=canonical href='https://example.org/site/de/page.html'>",
        "<link rel=canonical href='https://example.org/site/de/page'>",
        "<link rel=alternate type='application/rss+xml' href='https://example.com/feed'>",
        "<map name=m><area></map><a>x</a><a name=y>y</a>",
      })
  void isNotReported(String html) {
    assertEquals(List.of(), siteWith(html).findings());
  }

  @Test
  void aBaseChangesWhereLinksStart() {
    var site =
        MemorySite.of(
            """
            -- index.html --
            <!doctype html><base href="de/"><base href="gone/"><a href="page.html">x</a><img src="../pic.png">
            -- de/page.html --
            <!doctype html><base href="https://example.com/"><a href="gone">x</a><a href="#gone">x</a>
            -- pic.png --
            """);
    assertEquals(List.of(), site.findings());
  }

  @Test
  void pagesByAnotherHandAreRead() {
    var site =
        MemorySite.of(
            """
            -- index.htm --
            <A HREF=a.htm>unclosed <B><P ID=x>paragraphs <A HREF="#x">x
            -- a.htm --
            <a href="/index.htm">home</a> <a href="missing-end
            """);
    assertEquals(List.of(), site.verify(Optional.empty(), 1).diagnostics());
  }

  @Test
  void theBaseIsTakenFromTheFirstPage() {
    var site =
        MemorySite.of(
            """
            -- index.html --
            <!doctype html><link rel=canonical href="https://example.com/deep/"><a href="/deep/a.html">x</a>
            -- a.html --
            <!doctype html><a href="https://example.com/deep/">x</a>
            """);
    assertEquals(List.of(), site.verify(Optional.empty(), 1).diagnostics());
  }

  @Test
  void aSiteAtTheTopOfItsServer() {
    var site =
        MemorySite.of(
            """
            -- index.html --
            <!doctype html><a href="/de/">x</a><a href="https://example.org">x</a>
            -- de/index.html --
            <!doctype html><a href="../">x</a>
            """);
    var base = Optional.of(new BaseUrl(new SafeUrl("https://example.org/")));
    assertEquals(List.of(), site.verify(base, 1).diagnostics());
  }

  @Test
  void aHostFromCnameIsTheSitesOwn() {
    var site =
        MemorySite.of(
            """
            -- CNAME --
            briefings.example
            -- index.html --
            <!doctype html><a href="https://briefings.example/a">x</a>
            -- a.html --
            <!doctype html>
            """);
    assertEquals(List.of(), site.verify(Optional.empty(), 1).diagnostics());
    assertEquals(1, site.verify(Optional.empty(), 1).links());
  }

  @Test
  void hostsWithUmlautsAreTheSameInBothForms() {
    var site =
        MemorySite.of(
            """
            -- index.html --
            <!doctype html><a href="https://xn--bcher-kva.example/a">x</a><a href="https://Bücher.example/a">x</a>
            -- a.html --
            <!doctype html>
            """);
    var base = Optional.of(new BaseUrl(new SafeUrl("https://xn--bcher-kva.example/")));
    assertEquals(2, site.verify(base, 1).links());
  }
}
