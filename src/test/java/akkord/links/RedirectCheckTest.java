package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that send readers on to others. */
class RedirectCheckTest {

  @Test
  void aLinkToAPageThatRedirectsGetsTheFinalAddress() {
    assertEquals(
        List.of(
            "index.html:1:10 redirecting-link: 'old.html' redirects to '/site/new/'",
            "index.html:2:10 redirecting-link: 'gone.html' redirects to"
                + " 'https://elsewhere.example/'",
            "index.html:3:10 redirecting-link: 'older.html' redirects to '/site/new/'",
            "older.html:1:35 redirect-chain: 'older.html' leads to 'old.html', which redirects"
                + " too"),
        MemorySite.of(
                """
                -- index.html --
                <a href="old.html">x</a>
                <a href="gone.html">x</a>
                <a href="older.html">x</a>
                -- old.html --
                <meta http-equiv=refresh content="0;url=new/"><a href="new/">x</a>
                -- older.html --
                <meta http-equiv=refresh content=" 0 ; URL='old.html'">
                -- gone.html --
                <meta http-equiv=refresh content="0;url=https://elsewhere.example/">
                -- new/index.html --
                <link rel=canonical href="https://example.org/site/new/">
                """)
            .allFindings());
  }

  @Test
  void aPageThatIsReadForAWhileDoesNotRedirect() {
    assertEquals(
        List.of(),
        MemorySite.of(
                """
                -- index.html --
                <a href="slide.html">x</a>
                -- slide.html --
                <meta http-equiv=refresh content="20;url=next.html">
                -- next.html --
                <meta http-equiv=refresh content="20;url=slide.html">
                """)
            .allFindings());
  }

  @Test
  void aHomePageMayRedirect() {
    assertEquals(
        List.of(),
        MemorySite.of(
                """
                -- index.html --
                <meta http-equiv=refresh content="0;url=en/">
                -- en/index.html --
                <link rel=alternate hreflang=en href="https://example.org/site/en/">
                <link rel=alternate hreflang=x-default href="https://example.org/site/">
                <a href="../">x</a>
                """)
            .allFindings());
  }

  @Test
  void aCircleIsOneMistake() {
    assertEquals(
        List.of(
            "a.html:1:35 redirect-chain: 'a.html' redirects in a circle, by way of 'b.html'",
            "c.html:1:35 redirect-chain: 'c.html' leads to 'b.html', which redirects too"),
        MemorySite.of(
                """
                -- a.html --
                <meta http-equiv=refresh content="0;url=b.html">
                -- b.html --
                <meta http-equiv=refresh content="0;url=a.html">
                -- c.html --
                <meta http-equiv=refresh content="0;url=b.html">
                """)
            .allFindings());
  }
}
