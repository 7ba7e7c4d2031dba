package akkord.external;

import static akkord.external.Answers.GOOD;
import static akkord.external.Answers.html;
import static akkord.external.Answers.page;
import static akkord.external.Answers.redirect;
import static akkord.external.Answers.status;
import static akkord.external.Answers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that hold programs off, that are for sale, or that are no longer what they were. */
class ForeignPagesTest {

  private static final String PAGE = "https://a.example/press/1";
  private static final String LONG =
      "<p>" + "Both sides agree to work together on missions, data and people. ".repeat(60);

  private final Run run = new Run();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cf-mitigated: challenge",
        "x-amzn-waf-action: captcha",
        "X-DataDome: protected",
        "x-dd-b: 1",
        "X-Vercel-Mitigated: challenge"
      })
  void aChallengeIsToldByAField(String field) throws Exception {
    for (int status : new int[] {200, 202, 401, 403}) {
      run.on(PAGE, status(status, field));
      assertEquals("BLOCKED challenge", run.verdict(PAGE), () -> "status " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Just a moment...</title>",
        "<title>Attention Required! | Cloudflare</title>",
        "<title>Access Denied</title><p>Reference #18.2f",
        "<title>Zugriff verweigert</title>",
        "<title>Making sure you&#39;re not a bot!</title>",
        "<title>a.example</title><p>Checking your browser before accessing a.example.",
        "<title></title><iframe src='//geo.captcha-delivery.com/captcha/'></iframe>",
        "<iframe src='/_Incapsula_Resource?SWUDNSAI=31'>Request unsuccessful. Incapsula incident"
            + " ID: 1"
      })
  void aChallengeIsToldByThePage(String html) throws Exception {
    for (int status : new int[] {200, 404, 403}) {
      run.on(PAGE, html(status, html));
      assertEquals("BLOCKED challenge", run.verdict(PAGE), () -> "status " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Access denied</title>",
        "<title>Just a moment: a history of clocks</title>",
        "<title>Press</title><script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script>"
      })
  void aPageAboutItIsNone(String html) throws Exception {
    run.on(PAGE, page(html + LONG));
    assertEquals("OK", run.verdict(PAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>a.example</title><p>This domain is for sale. Make an offer.",
        "<title>Buy this domain</title>",
        "<title>a.example</title><p>The domain a.example may be for sale.",
        "<title>a.example</title><p>Diese Domain steht zum Verkauf!",
        "<title>a.example ist geparkt</title><p>Die Domain a.example ist geparkt.",
        "<title>a.example</title><p>Domain kaufen",
        "<title>a.example</title><script src=//www.sedoparking.com/x.js></script>",
        "<title>a.example</title><iframe src='https://ww1.parkingcrew.net/'></iframe>"
      })
  void aDomainMayBeForSale(String html) throws Exception {
    run.on(PAGE, page(html));
    assertEquals("SUSPICIOUS parked", run.verdict(PAGE));
  }

  @Test
  void aSellerOfDomainsIsRecognisedByItsName() throws Exception {
    String offer = "https://www.hugedomains.com/offer/a";
    run.on(PAGE, redirect(302, offer)).on(offer, page(GOOD));
    assertEquals("SUSPICIOUS parked → " + offer, run.verdict(PAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>This domain is for sale: a study</title>",
        "<title>Public domain</title><p>Domain knowledge.",
      })
  void aTextAboutDomainsIsNone(String html) throws Exception {
    run.on(PAGE, page(html + LONG));
    assertEquals("OK", run.verdict(PAGE));
  }

  private String verdictAfter(String first, String later) throws Exception {
    run.on(PAGE, page(first));
    Ledger known = run.check(PAGE).ledger();
    run.on(PAGE, page(later)).all();
    return Run.verdict(run.check(Run.links(PAGE), known).links().getFirst());
  }

  @Test
  void aPageOfWhichNothingIsLeftIsSuspicious() throws Exception {
    assertEquals(
        "SUSPICIOUS changed",
        verdictAfter(
            "<title>Declaration on Space</title>" + LONG,
            "<title>Best casino bonus</title><p>Win now with slots and roulette."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Declaration on Space (archived)</title><p>In short.",
        "<title>Ministerium: Erklärung</title><p>Both sides agree to work together on missions,"
            + " data and people, and on much else. ¦LONG",
      })
  void aPageOfWhichSomethingIsLeftIsNot(String later) throws Exception {
    assertEquals(
        "OK",
        verdictAfter("<title>Declaration on Space</title>" + LONG, later.replace("¦LONG", LONG)));
  }

  @Test
  void aFieldMayStandTwice() throws Exception {
    run.on(PAGE, with(page(GOOD), "x-datadome: ok", "cf-mitigated: challenge"));
    assertEquals("BLOCKED challenge", run.verdict(PAGE));
  }
}
