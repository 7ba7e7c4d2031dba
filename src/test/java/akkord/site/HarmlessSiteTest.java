package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessSiteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<p onclick=alert(1)>",
        "<a href='java&#9;script:alert(1)'>",
        "<a href=' javascript:alert(1)'>",
        "<a href='data:text/html,x'>",
        "<a href='//elsewhere.example'>",
        "<svg onload=alert(1)>",
        "<meta http-equiv=refresh content=0>",
        "<p style='color:red'>"
      })
  void seesWhatMustNotStandInAPage(String html) {
    assertFalse(HarmlessSite.inPage(html).isEmpty());
  }

  @Test
  void leavesWhatPagesAreMadeOfAlone() {
    var page = "<html lang=de><p class=x><a href='../x/index.html#y' rel=next>&lt;script&gt;</a>";
    assertEquals(List.of(), HarmlessSite.inPage(page));
    assertTrue(HarmlessSite.isHarmlessAddress("mailto:editors@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=utf-8>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">",
        "<title>x</title><link rel=stylesheet href='https://elsewhere.example/x.css'>",
        "<body><img src='//elsewhere.example/x.png'>"
      })
  void seesPagesWithoutTheirPolicies(String html) {
    assertFalse(PagePolicy.objections("index.html", html).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"url\": \"javascript:alert(1)\"}",
        "[{\"URL\": \"javascript:alert(1)\"}]",
        "{\"a\": [{\"href\": \"//elsewhere.example\"}]}",
        "{\"content_html\": \"<p onclick=alert(1)>\"}",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": \"\\u0000\"}",
        "{\"a\": 1"
      })
  void seesWhatMustNotStandInData(String json) {
    assertFalse(HarmlessJson.in(json).isEmpty());
  }
}
