package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language versions and canonical addresses that contradict one another. */
class VersionsTest {

  private static final String SOUND =
      """
      -- de/a.html --
      <!doctype html><html lang=de><link rel=canonical href="https://example.org/site/de/a.html">
      <link rel=alternate hreflang=de href="https://example.org/site/de/a.html">
      <link rel=alternate hreflang=en href="https://example.org/site/en/a.html">
      <link rel=alternate hreflang=x-default href="https://example.org/site/id/a.html">
      -- en/a.html --
      <!doctype html><html lang=en><link rel=canonical href="https://example.org/site/en/a.html">
      <link rel=alternate hreflang=de href="https://example.org/site/de/a.html">
      <link rel=alternate hreflang=en href="https://example.org/site/en/a.html">
      <link rel=alternate hreflang=x-default href="https://example.org/site/id/a.html">
      -- fr/a.html --
      <!doctype html><html lang=fr><link rel=canonical href="https://example.org/site/en/a.html">
      <link rel=alternate hreflang=de href="https://example.org/site/de/a.html">
      <link rel=alternate hreflang=en href="https://example.org/site/en/a.html">
      <link rel=alternate hreflang=x-default href="https://example.org/site/id/a.html">
      -- id/a.html --
      <!doctype html><link rel=canonical href="https://example.org/site/id/a.html">
      <link rel=alternate hreflang=de href="https://example.org/site/de/a.html">
      <link rel=alternate hreflang=en href="https://example.org/site/en/a.html">
      <link rel=alternate hreflang=x-default href="https://example.org/site/id/a.html">
      -- sitemap.xml --
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc>https://example.org/site/de/a.html</loc>
      <xhtml:link rel="alternate" hreflang="de" href="https://example.org/site/de/a.html"/>
      <xhtml:link rel="alternate" hreflang="en" href="https://example.org/site/en/a.html"/>
      <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/site/id/a.html"/>
      </url></urlset>
      """;

  @Test
  void aSoundSiteGivesNothing() {
    assertEquals(List.of(), MemorySite.of(SOUND).findings());
  }

  private static List<String> findings(String file, String old, String changed) {
    int start = SOUND.indexOf("-- " + file + " --");
    int at = SOUND.indexOf(old, start);
    return MemorySite.of(SOUND.substring(0, at) + changed + SOUND.substring(at + old.length()))
        .findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en/a.html | hreflang=de | hreflang=da | en/a.html:2:39 broken-alternate: 'en/a.html' names"
            + " other alternates than 'de/a.html' for da, de",
        "en/a.html | <link rel=alternate hreflang=de href=\"https://example.org/site/de/a.html\"> |"
            + " <!-- --> | en/a.html:3:39 broken-alternate: 'en/a.html' names other alternates than"
            + " 'de/a.html' for de",
        "en/a.html | hreflang=en href=\"https://example.org/site/en/a.html\" | hreflang=en"
            + " href=\"https://example.org/site/de/a.html\" | en/a.html:2:39 broken-alternate:"
            + " 'en/a.html' is not among its own alternates",
        "de/a.html | hreflang=en href=\"https | hreflang=en_US href=\"https | de/a.html:3:42"
            + " broken-alternate: 'en_us' is not a language",
        "de/a.html | lang=de | lang=en | de/a.html:2:39 broken-alternate: 'de/a.html' names itself"
            + " as 'de', but its language is 'en'",
        "de/a.html | hreflang=en href=\"https://example.org/site/ | hreflang=en href=\"../ |"
            + " de/a.html:3:39 broken-alternate: the address of an alternate must be absolute",
        "de/a.html | hreflang=en href=\"https://example.org/site/en/a.html | hreflang=en"
            + " href=\"https://example.org/site/en/b.html | de/a.html:3:39 broken-link: there is no"
            + " 'en/b.html'; did you mean 'en/a.html'?",
        "sitemap.xml | hreflang=\"en\" | hreflang=\"fr\" | sitemap.xml:3:11 broken-alternate: the"
            + " sitemap and 'de/a.html' name different alternates for en, fr",
        "sitemap.xml | <loc>https://example.org/site/ | <loc> | sitemap.xml:3:11 invalid-html-link:"
            + " the addresses of a sitemap must be absolute",
        "sitemap.xml | <loc>https://example.org/site/de/a.html |"
            + " <loc>https://example.org/site/de/c.html | sitemap.xml:3:11 broken-link: there is no"
            + " 'de/c.html'; did you mean 'de/a.html'?",
        "de/a.html | canonical href=\"https://example.org/site/de/a.html\" | canonical"
            + " href=\"https://example.org/site/fr/a.html\" | de/a.html:1:56 invalid-html-link: the"
            + " canonical page 'fr/a.html' names another one in its turn",
        "de/a.html | canonical href=\"https://example.org/site/de/ | canonical"
            + " href=\"https://example.org/site/d/ | de/a.html:1:56 broken-link: there is no"
            + " 'd/a.html'; did you mean 'de/a.html'?",
      })
  void oneMistakeGivesOneFinding(String file, String old, String changed, String finding) {
    assertEquals(List.of(finding), findings(file, old, changed));
  }

  @Test
  void aVersionThatNamesNoneIsReportedWhereItIsNamed() {
    assertEquals(
        List.of(
            "a.html:2:39 broken-alternate: 'b.html' does not name 'a.html' as an alternate in"
                + " return"),
        MemorySite.of(
                """
                -- a.html --
                <link rel=alternate hreflang=de href="https://example.org/site/a.html">
                <link rel=alternate hreflang=en href="https://example.org/site/b.html">
                -- b.html --
                """)
            .findings());
  }

  /** One wrong address joins the versions of two pages, of which only one page is wrong. */
  @Test
  void onlyThePageThatIsWrongIsReported() {
    String one = SOUND.replace("/a.html", "/b.html");
    String text = SOUND + one.substring(0, one.indexOf("-- sitemap.xml"));
    int en = text.indexOf("-- en/a.html --");
    String wrong =
        text.substring(0, en)
            + text.substring(en)
                .replaceFirst("hreflang=de href=(.*)/de/a.html", "hreflang=de href=$1/de/b.html");
    assertEquals(
        List.of(
            "en/a.html:2:39 broken-alternate: 'en/a.html' names other alternates than 'de/a.html'"
                + " for de"),
        MemorySite.of(wrong).findings());
  }

  @Test
  void aSecondCanonicalAddressIsOneTooMany() {
    assertEquals(
        List.of(
            "index.html:2:27 invalid-html-link: 'index.html' has more than one canonical address"),
        MemorySite.of(
                """
                -- index.html --
                <link rel=canonical href="https://example.org/site/">
                <link rel=canonical href="https://example.org/site/index.html">
                """)
            .findings());
  }

  /** A third page claims two that agree with each other; nobody names it. */
  @Test
  void aPageThatNobodyNamesInReturnIsReportedOnce() {
    assertEquals(
        List.of(
            "fr/b.html:1:53 broken-alternate: 'de/a.html' does not name 'fr/b.html' as an alternate"
                + " in return"),
        MemorySite.of(
                SOUND
                    + """
                    -- fr/b.html --
                    <html lang=fr><link rel=alternate hreflang=de href="https://example.org/site/de/a.html">
                    <link rel=alternate hreflang=en href="https://example.org/site/en/a.html">
                    <link rel=alternate hreflang=fr href="https://example.org/site/fr/b.html">
                    """)
            .findings());
  }
}
