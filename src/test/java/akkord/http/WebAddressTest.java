package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are read as browsers read them. The expected ones are those of the URL Standard. */
class WebAddressTest {

  private static final WebAddress BASE =
      WebAddress.parse("https://host.example/a/b?q").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "HTTP://Host.Example http://host.example/",
        "http://host.example:80/ http://host.example/",
        "https://host.example:0443/ https://host.example/",
        "https://host.example:80/ https://host.example:80/",
        "http://host.example: http://host.example/",
        "http:host.example http://host.example/",
        "http:///host.example http://host.example/",
        "http:\\\\host.example\\a\\b http://host.example/a/b",
        "http://host.example?q http://host.example/?q",
        "http://host.example#f http://host.example/",
        "http://host.example/a/../b/./c http://host.example/b/c",
        "http://host.example/a/%2E%2e/b http://host.example/b",
        "http://host.example/../../a/.. http://host.example/",
        "http://host.example//a//b http://host.example//a//b",
        "http://host.example/a|b?c|d http://host.example/a|b?c|d",
        "http://host.example/{a}^`?{b}^` http://host.example/%7Ba%7D%5E%60?{b}^`",
        "http://host.example/'?' http://host.example/'?%27",
        "http://host.example/%zz% http://host.example/%zz%",
        "http://host.example/ü?ä#ö http://host.example/%C3%BC?%C3%A4",
        "http://host.example/%e4?%E4 http://host.example/%e4?%E4",
        "http://host.example/💡 http://host.example/%F0%9F%92%A1",
        "http://Bücher.example/ http://xn--bcher-kva.example/",
        "http://b%C3%BCcher.example/ http://xn--bcher-kva.example/",
        "http://раураl.com/ http://xn--l-7sba6dbr.com/",
        "http://①②⑦.⓪.⓪.①/ http://127.0.0.1/",
        "http://127。0。0。1/ http://127.0.0.1/",
        "http://%31%32%37.0.0.1/ http://127.0.0.1/",
        "http://under_score.example/ http://under_score.example/",
        "http://[2001:DB8:0:0:1:0:0:1]/ http://[2001:db8::1:0:0:1]/",
        "http://[::1]:8080/ http://[::1]:8080/",
        "http://[0:0:0:0:0:0:0:0]/ http://[::]/",
        "http://host.example/a%0d%0aX:1 http://host.example/a%0d%0aX:1",
      })
  void wholeAddresses(String written, String read) {
    assertEquals(Optional.of(read), WebAddress.parse(written).map(WebAddress::value));
  }

  @Test
  void spacesAroundGoAndThoseWithinAreEncoded() {
    assertEquals(
        Optional.of("http://host.example/a%20b?c%20%22d%22"),
        WebAddress.parse(" \n http://host.example/a b?c \"d\" \t").map(WebAddress::value));
  }

  @Test
  void tabsAndLineBreaksGo() {
    assertEquals(
        Optional.of("http://host.example/ab"),
        WebAddress.parse("ht\ntp://host.exa\tmple/a\r\nb").map(WebAddress::value));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals(
        Optional.of("http://host.example/%EF%BF%BD"),
        WebAddress.parse("http://host.example/\uD83D").map(WebAddress::value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http",
        "http:",
        "http://",
        "http:///",
        "//host.example/",
        "/path",
        "ftp://host.example/",
        "htp://host.example/",
        "mailto:a@host.example",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://user@host.example/",
        "http://user:secret@host.example/",
        "http://@host.example/",
        "http://host.example:99999/",
        "http://host.example:65536/",
        "http://host.example:abc/",
        "http://host.example:-1/",
        "http://host.example:80:80/",
        "http://[::1/",
        "http://[::1]a/",
        "http://[:::]/",
        "http://[fe80::1%25lo]/",
        "http://[fe80::1%lo]/",
        "http://a b/",
        "http://a%20b/",
        "http://a%2Fb/",
        "http://a%00b/",
        "http://a<b/",
        "http://%ff/",
        "http://\u202Emoc.example/",
        "http://faß.example/", // another server by IDNA 2003 than by IDNA 2008
      })
  void whatNoServerCanBeAskedFor(String written) {
    assertEquals(Optional.empty(), WebAddress.parse(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "http://other.example/x http://other.example/x",
        "//other.example/x https://other.example/x",
        "\\\\other.example\\x https://other.example/x",
        "/x https://host.example/x",
        "x https://host.example/a/x",
        "./x https://host.example/a/x",
        "../x https://host.example/x",
        "../../../x https://host.example/x",
        "?x https://host.example/a/b?x",
        "#x https://host.example/a/b?q",
        "https:x https://host.example/a/x",
        "https:/x https://host.example/x",
        "http:x http://x/",
        "/Förderung|2024?ä=ö https://host.example/F%C3%B6rderung|2024?%C3%A4=%C3%B6",
        "x:y -",
        "file:///etc/passwd -",
        "gopher://127.0.0.1:70/ -",
        "//user@other.example/ -",
      })
  void addressesBesideAnother(String location, String read) {
    assertEquals(
        read.equals("-") ? Optional.empty() : Optional.of(read),
        BASE.resolve(location).map(WebAddress::value));
  }

  @Test
  void anEmptyAddressIsTheSameOne() {
    assertEquals(Optional.of(BASE), BASE.resolve(" "));
  }

  @Test
  void spacesInALocationAreEncoded() {
    assertEquals(
        Optional.of("https://host.example/a/x%20y.pdf?z%20"),
        BASE.resolve(" x y.pdf?z\t #f").map(WebAddress::value));
  }

  @Test
  void addressesDoNotGrowWithoutEnd() {
    for (var written : List.of("/" + "a".repeat(9_000), "/" + "ä".repeat(3_000))) {
      assertEquals(Optional.empty(), BASE.resolve(written));
      assertEquals(Optional.empty(), WebAddress.parse("http://host.example" + written));
    }
  }

  @Test
  void whatWasReadIsReadTheSameAgain() {
    for (var written : List.of("http://ü.example/ä b?'|^#", "https://[1::]:1//..//a/%2e")) {
      var read = WebAddress.parse(written);
      assertEquals(read, read.flatMap(address -> WebAddress.parse(address.value())));
    }
  }
}
