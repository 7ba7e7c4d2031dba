package akkord.image;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {

  private static final SourcePath FILE = new SourcePath("static/a.svg");
  private static final String START =
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
       xmlns:h="http://www.w3.org/1999/xhtml" xmlns:o="urn:other">
      """;

  /** The place and the code of each finding. */
  private static String findings(byte[] bytes) {
    var found = new Diagnostics();
    ImageCheck.check(FILE, bytes, found);
    return found.sorted().stream()
        .map(finding -> finding.location().start() + " " + finding.code().id())
        .collect(Collectors.joining(", "));
  }

  private static String findings(String svg) {
    return findings(svg.getBytes(UTF_8));
  }

  private static String within(String part) {
    return findings(START + part + "\n</svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id='a'><circle r='1' fill='url(#b)'/></g><use href='#a'/><use xlink:href=' #a'/>",
        "<style><![CDATA[ .a { fill: url('#b'); stroke: red } ]]></style>",
        "<a href='#a'><text>a (b) \\ c</text></a>",
        "<metadata><o:any script='1'>x</o:any></metadata><o:named path='C:\\a'/>",
        "<animate attributeName='opacity' values='0;1'/><set attributeName='fill' to='red'/>",
        "<!-- <script/> -->",
        "<path transform='translate(1) rotate(2)' d='M0 0' aria-label='C:\\a'/>",
        "<g id='a'><a href='#a'><path/></a></g>",
        "<text aria-label='(C:\\a)' data-a='url(a)'>&lt;script&gt; &#65;</text>",
        "<linearGradient id='a'/><style>.a { fill: url(#a) }</style>"
      })
  void whatOnlyShowsIsGood(String part) {
    assertEquals("", within(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script/>",
        "<script xmlns='http://www.w3.org/2000/svg' href='#a'/>",
        "<h:script/>",
        "<h:img/>",
        "<foreignObject/>",
        "<iframe/>",
        "<handler/>",
        "<SCRIPT/>",
        "<g onclick='a'/>",
        "<g ONCLICK='a'/>",
        "<a href='javascript:alert(1)'/>",
        "<a href=' https://example.org'/>",
        "<use xlink:href='other.svg#a'/>",
        "<image href='data:image/png;base64,aaaa'/>",
        "<image href='//example.org/a.png'/>",
        "<use o:href='other.svg'/>",
        "<g xml:base='https://example.org/'/>",
        "<g fill='url(https://example.org/a)'/>",
        "<g fill='URL( \"a.svg#b\")'/>",
        "<g style='fill: u\\72l(a.svg)'/>",
        "<g style='a: image-set(\"a.png\" 1x)'/>",
        "<style>@import 'a.css';</style>",
        "<style>@\\69mport 'a.css';</style>",
        "<style>a { fill: url(a.svg) }</style>",
        "<style>a {} @imp<!-- -->ort 'a.css';</style>",
        "<g fill='url(\"&apos;/b.svg#a\")'/>",
        "<use href='&#x3000;#a'/>",
        "<g id='a' style='mask: /**/ inherit'/>",
        "<g mask=' inherit '/>",
        "<animate attributeName='href' to='#b'/>",
        "<set attributeName='xlink:href' to='#b'/>",
        "<set attributeName='onclick' to='a'/>",
        "<?xml-stylesheet href='a.css'?>"
      })
  void whatDoesMoreIsFoundAtItsPlace(String part) {
    assertEquals("3:1 invalid-image", within(part));
  }

  /** Browsers read the text around it as if it were not there. */
  @Test
  void nothingIsHiddenInAStyleSheetByAnElement() {
    assertEquals("3:11 invalid-image", within("<style>@im<title>a</title>port 'a.css';</style>"));
  }

  @Test
  void oldLineEndsAreLineEnds() {
    assertEquals("2:1 invalid-image", findings(START.replace("\n", " ") + "\r<script/>\r</svg>"));
  }

  @Test
  void eachThingThatIsWrongIsFound() {
    assertEquals(
        "4:3 invalid-image, 4:13 invalid-image, 5:1 invalid-image",
        within("<g>\n  <script/> <g onload='a'/></g>\n<image href='a'/>"));
  }

  @Test
  void ofVeryManyFindingsTheFirstAreEnough() {
    assertEquals(50, within("<script/>".repeat(1_000)).split(", ", -1).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "<svg",
        "<html/>",
        "<svg/>",
        "<svg xmlns='http://www.w3.org/1999/xhtml'/>"
      })
  void whatIsNoSvgIsRefused(String text) {
    assertEquals("invalid-image", findings(text).replaceFirst("^\\S+ ", ""));
  }

  @Test
  void whatIsNotWellFormedIsFoundWhereItEnds() {
    assertEquals("3:9 invalid-image", within("<g></b></g>").replaceFirst("3:[0-9]+", "3:9"));
    assertEquals("1:1 invalid-utf-8", findings((START + "</svg>").getBytes(UTF_16)));
  }

  @Test
  void anotherEncodingThanItHasIsRefused() {
    String declared = "<?xml version=\"1.0\" encoding=\"%s\"?>" + START + "</svg>";
    assertEquals("", findings(declared.formatted("utf-8")));
    assertEquals("1:1 invalid-image", findings(declared.formatted("ISO-2022-JP")));
    assertEquals("", findings("\uFEFF" + declared.formatted("UTF-8")));
  }

  @Test
  void aDocumentTypeIsRefusedBeforeAnythingOfItIsRead() {
    assertEquals(
        "2:1 invalid-image",
        findings(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///dev/zero'>]>"
                + START));
  }

  @Test
  void depthIsLimited() {
    assertEquals("", within("<g>".repeat(49) + "</g>".repeat(49)));
    assertEquals("3:148 limit-exceeded", within("<g>".repeat(50) + "</g>".repeat(50)));
  }

  @Test
  void partsThatMultiplyAreCounted() {
    assertEquals("", within(parts(16)));
    assertEquals("1:1 limit-exceeded", within(parts(30)));
    assertEquals("1:1 limit-exceeded", within(parts(1_000)));
    assertEquals("1:1 limit-exceeded", within("<g id='a'><use href='#a'/><use href='#a'/></g>"));
  }

  @Test
  void whatStyleSheetsHaveDrawnCannotBeCounted() {
    String part = "<mask id='a'><circle class='b'/></mask>";
    assertEquals("3:1 invalid-image", within("<style>.b { mask: url(#a) }</style>" + part));
  }

  /** Ten patterns, each of which fills ten shapes of the next one. */
  @ParameterizedTest
  @ValueSource(
      strings = {"fill='url(#%s)'", "style='a:b; fill: url(#%s)'", "style='--a: url(#%s)'"})
  void partsThatMultiplyByInheritanceAreCounted(String attribute) {
    var text = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      text.append("<pattern id='p" + i + "'><g " + attribute.formatted("p" + (i + 1)) + ">");
      text.append("<path/>".repeat(10) + "</g></pattern>");
    }
    assertEquals("1:1 limit-exceeded", within(text + "<path fill='url(#p0)'/>"));
    assertEquals("", within("<g fill='url(#a)'>" + "<path/>".repeat(1_000) + "</g>"));
  }

  /** A part that is drawn twice by the next one, and so on. */
  private static String parts(int count) {
    var text = new StringBuilder("<g id='p0'/>");
    for (int i = 1; i < count; i++) {
      text.append("<g id='p" + i + "'>" + ("<use href='#p" + (i - 1) + "'/>").repeat(2) + "</g>");
    }
    return text.toString();
  }
}
