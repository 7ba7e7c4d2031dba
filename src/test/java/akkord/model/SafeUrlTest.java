package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/",
        "http://example.org/a/b.html?x=1&y=2#z",
        "HTTPS://EXAMPLE.ORG/",
        "https://example.org:8443/x",
        "https://example.org:65535/",
        "https://192.0.2.1/",
        "https://[2001:db8::1]:8080/x",
        "https://xn--mnchen-3ya.example/",
        "https://example.org./x",
        "https://example.org/%E6%97%A5%E6%9C%AC",
        "https://de.wikipedia.org/wiki/Übersicht_(Recht)",
        "https://example.org/日本",
        "https://example.org/a%20b?q=%3Cscript%3E",
        "https://example.org/x?next=javascript:alert(1)",
        "mailto:someone@example.org",
        "MAILTO:someone@example.org",
        "mailto:someone@example.org?subject=A%20report",
        "tel:+49-30-1234567"
      })
  void takesAddressesThatMayBeLinked(String text) {
    assertEquals(text, SafeUrl.parse(text).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what a browser would run
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\rscript:alert(1)",
        "java\0script:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript&colon;alert(1)",
        "&#106;avascript:alert(1)",
        "java%73cript:alert(1)",
        "ｊavascript:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "view-source:https://example.org/",
        "blob:https://example.org/1",
        "feed:javascript:alert(1)",
        // what it would read from elsewhere
        "file:///etc/passwd",
        "ftp://example.org/",
        "about:blank",
        "jar:https://example.org/a!/b",
        // what is not complete
        "",
        "#anchor",
        "page.html",
        "/page.html",
        "//example.org/",
        "///example.org/",
        "?x=1",
        "https:",
        "https:example.org",
        "https:/example.org",
        "https:///example.org",
        "https://",
        "https://?x",
        "https://#x",
        "mailto:",
        "mailto:/someone",
        "mailto://someone@example.org",
        "tel:",
        "tel://110",
        "example.org",
        // what a browser reads as another server
        "https://user@example.org/",
        "https://user:word@example.org/",
        "https://@example.org/",
        "https://example.com@example.org/",
        "https://example.org\\@example.com/",
        "https:\\\\example.org\\",
        "https://example.org\\.example.com/",
        "https://example.com%2eexample.org/",
        "https://exa%6dple.org/",
        "https://example.org%00.example.com/",
        "https://münchen.example/",
        "https://example。org/",
        "https://exam\u00ADple.org/",
        // what is no server
        "https://example..org/",
        "https://-example.org/",
        "https://256.1.1.1/",
        "https://[::1",
        "https://[::g]/",
        "https://[fe80::1%25eth0]/",
        "https://[fe80::1%eth0]/",
        "https://example.org:65536/",
        "https://example.org:99999/",
        "https://example.org:-1/",
        "https://example.org:80x/",
        // what is written wrongly
        "https://example.org/a b",
        " https://example.org/",
        "https://example.org/ ",
        "https://example.org/\u00A0x",
        "https://example.org/\u3000x",
        "https://example.org/\u2028x",
        "https://example.org/\u0085x",
        "https://example.org/%",
        "https://example.org/%2",
        "https://example.org/%zz",
        "https://example.org/<script>",
        "https://example.org/\"onclick=x",
        "https://example.org/`x`",
        "https://example.org/{x}",
        "https://example.org/a|b",
        "https://example.org/#a#b",
        // what is not seen as it is
        "https://example.org/\u202Egpj.exe",
        "https://example.org/\u2066x\u2069",
        "https://example.org/\u200Bx",
        "https://example.org/\u200Dx",
        "https://example.org/\uFEFFx",
        "https://example.org/\uFFFE",
        "https://example.org/\uD83D",
        "https://example.org/\u007F",
        "mailto:some\u202Eone@example.org",
        "mailto:someone@example.org\nBcc:other@example.org",
        "mailto:someone@example.org?subject=x%0D%0aBcc:other@example.org",
        "tel:+49 30"
      })
  void refusesEverythingElse(String text) {
    assertEquals(Optional.empty(), SafeUrl.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new SafeUrl(text));
  }

  @Test
  void hasALengthLimit() {
    String start = "https://example.org/";
    String longest = start + "a".repeat(SafeUrl.MAX_LENGTH - start.length());
    assertTrue(SafeUrl.parse(longest).isPresent());
    assertFalse(SafeUrl.parse(longest + "a").isPresent());
  }

  @Test
  void tellsWebAddresses() {
    assertTrue(new SafeUrl("HTTP://example.org/").isWeb());
    assertTrue(new SafeUrl("https://example.org/").isWeb());
    assertFalse(new SafeUrl("mailto:http@example.org").isWeb());
    assertFalse(new SafeUrl("tel:110").isWeb());
  }
}
