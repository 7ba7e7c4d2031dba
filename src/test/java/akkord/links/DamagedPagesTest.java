package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, the check ends with a report and not with an exception. */
class DamagedPagesTest {

  private static final String PAGE =
      """
      <!doctype html><html lang=de><base href="x/"><link rel=alternate hreflang=en href="//e/%4">
      <meta http-equiv=refresh content="0;url='a'"><style>@import "a"; p{b:url( 'c' )}</style>
      <script type="application/ld+json">{"url":"https:\\/\\/example.org"}</script>
      <svg><use xlink:href="#😀"/></svg><img srcset="a 1x, b (2x, c" style="x:url(y"><a href="?&#x0;">
      <template><a href=a></template><p id="ä"><p id="ä"><!-- <a href="b"> -->
      """;
  private static final String MAP =
      """
      <?xml version="1.0"?><urlset><url><loc><![CDATA[ x ]]></loc>
      <xhtml:link hreflang="de" href="a"/></url></urlset><feed><content type="html">&lt;a href=</content></feed>
      """;

  static Stream<String> names() {
    return Stream.of("index.html", "sitemap.xml", "a.css", "robots.txt", "a.webmanifest", "a.svg");
  }

  private static void read(String name, byte[] bytes) {
    var report = MemorySite.of("").with(name, bytes).verify(Optional.empty(), 1);
    assertEquals(1, report.pages() + report.assets());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyStartAndEnd(String name) {
    byte[] bytes = (PAGE + MAP).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= bytes.length; i += 3) {
      read(name, Arrays.copyOf(bytes, i));
      read(name, Arrays.copyOfRange(bytes, i, bytes.length));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void bytesByChance(String name) {
    var random = new Random(1);
    byte[] page = (MAP + PAGE).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = page.clone();
      for (int change = 0; change < 20; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(name, bytes);
    }
  }

  @Test
  void deepNestingAndLongRuns() {
    for (String part :
        new String[] {"<div>", "<svg>", "<a href='", "url(", "\"", "\\", "/*", "%", "../"}) {
      for (String name : names().toList()) {
        read(name, part.repeat(20_000).getBytes(StandardCharsets.UTF_8));
      }
    }
    read(
        "index.html", ("<a href='" + "../".repeat(20_000) + "'>").getBytes(StandardCharsets.UTF_8));
    read(
        "index.html",
        ("<img srcset='" + ",(".repeat(20_000) + "'>").getBytes(StandardCharsets.UTF_8));
  }
}
