package akkord.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.location.SourcePath;
import akkord.model.StaticFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

  private final Diagnostics found = new Diagnostics();

  @Test
  void namesFilesByTheirContent() {
    var path = path(plan(file("logo.svg", "<svg/>")), "logo.svg");
    assertTrue(path.matches("assets/logo\\.[0-9a-f]{10}\\.svg"), path);
    assertEquals(path, path(plan(file("logo.svg", "<svg/>")), "logo.svg"));
    assertNotEquals(path, path(plan(file("logo.svg", "<svg />")), "logo.svg"));
  }

  @ParameterizedTest
  @CsvSource({
    "fonts/serif.woff2, assets/fonts/serif.#.woff2",
    "LICENSE, assets/LICENSE.#",
    "v1.2/app, assets/v1.2/app.#",
    "app.min.js, assets/app.min.#.js",
    "fonts/.keep, assets/fonts/.keep.#"
  })
  void keepsFoldersAndTheLastExtension(String name, String path) {
    assertEquals(path, path(plan(file(name, "x")), name).replaceFirst("[0-9a-f]{10}", "#"));
  }

  @Test
  void leavesTheBytesOfOtherFilesAlone() {
    byte[] bytes = {0, -1, 13, 10, 'u', 'r', 'l', '(', 'x', ')'};
    var file = new StaticFile("x.bin", new SourcePath("static/x.bin"), bytes);
    assertArrayEquals(bytes, bytes(plan(file), "x.bin"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a{b:url(logo.svg)}, a{b:url(LOGO)}",
        "a{b:url(\"logo.svg\")}, a{b:url(\"LOGO\")}",
        "a{b:url('logo.svg')}, a{b:url('LOGO')}",
        "a{b:url( logo.svg )}, a{b:url(LOGO)}",
        "a{b:URL(logo.svg)}, a{b:url(LOGO)}",
        "a{b:url(./logo.svg)}, a{b:url(LOGO)}",
        "a{b:url(x/../logo.svg)}, a{b:url(LOGO)}",
        "a{b:url(logo.svg#part)}, a{b:url(LOGO#part)}",
        "a{b:url(logo.svg?x#part)}, a{b:url(LOGO?x#part)}",
        "`a{b:url(logo.svg),url(logo.svg)}`, `a{b:url(LOGO),url(LOGO)}`"
      })
  void turnsTargetsOfStylesheets(String css, String turned) {
    var assets = plan(file("site.css", css), file("logo.svg", "<svg/>"));
    String logo = path(assets, "logo.svg").substring("assets/".length());
    assertEquals(turned.replace("LOGO", logo), text(assets, "site.css"));
    assertEquals(List.of(), found.sorted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{b:c}/* url(missing.svg) 'x */",
        "a/* it's */b{c:d}",
        "a::before{content:\"url(missing.svg)\"}",
        "a::before{content:'\\'url(missing.svg)'}",
        "a{b:url(#part)}",
        "a{b:url(data:image/svg+xml;base64,PHN2Zy8+)}",
        "a{b:url()}",
        "a{b:$1\\2}"
      })
  void leavesEverythingElseInStylesheetsAlone(String css) {
    assertEquals(css, text(plan(file("site.css", css), file("logo.svg", "x")), "site.css"));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void leavesCommentsOnLinesOfTheirOwnOut() {
    var sheet = file("site.css", "/* url(missing.svg) */\na{b:c} /* d */\n/* it's */e{f:g}");
    assertEquals("\na{b:c} /* d */\ne{f:g}", text(plan(sheet), "site.css"));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void findsFilesFromAndInFolders() {
    var assets =
        plan(
            file("css/site.css", "a{b:url(../fonts/x.woff2)}c{d:url(y.png)}"),
            file("fonts/x.woff2", "x"),
            file("css/y.png", "y"));
    String font = path(assets, "fonts/x.woff2").replaceFirst("assets", "..");
    String picture = path(assets, "css/y.png").replaceFirst("assets/css/", "");
    assertEquals("a{b:url(" + font + ")}c{d:url(" + picture + ")}", text(assets, "css/site.css"));
  }

  @Test
  void hashesStylesheetsAfterTheirTargetsWereTurned() {
    var css = file("site.css", "a{b:url(logo.svg)}");
    assertNotEquals(
        path(plan(css, file("logo.svg", "1")), "site.css"),
        path(plan(css, file("logo.svg", "2")), "site.css"));
  }

  @Test
  void reportsMissingTargetsAtTheirPlace() {
    plan(file("site.css", "a{}\nb{c: url( 'loggo.svg' )}"), file("logo.svg", "x"));
    assertEquals(
        List.of(
            "static/site.css:2:12 broken-link: there is no 'loggo.svg' in static/; did you mean"
                + " 'logo.svg'?"),
        Given.printed(found.sorted()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../logo.svg",
        "/logo.svg",
        "https://example.org/logo.svg",
        "//example.org/logo.svg",
        "mailto:x",
        "my logo.svg",
        "%zz",
        "?x",
        "other.css"
      })
  void reportsTargetsThatAreNotInTheFolder(String target) {
    plan(
        file("site.css", "a{b:url(\"" + target + "\")}"),
        file("logo.svg", "x"),
        file("other.css", ""));
    assertEquals(List.of("static/site.css:1:10 broken-link"), Given.placed(found.sorted()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"größe.svg", "a b.png", ".htaccess", "x/..y", "x/a:b", "~x", "x.css~.css"})
  void reportsNamesThatCannotStandInAnAddress(String name) {
    var assets = plan(file(name, "x"));
    assertEquals(Optional.empty(), assets.find(name));
    assertEquals(List.of("static/" + name + ":1:1 invalid-id"), Given.placed(found.sorted()));
  }

  private Assets plan(StaticFile... files) {
    return Assets.plan(Stream.of(files).toList(), found);
  }

  private static StaticFile file(String name, String text) {
    return new StaticFile(
        name, new SourcePath("static/" + name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String path(Assets assets, String name) {
    return assets.find(name).orElseThrow().value();
  }

  private static String text(Assets assets, String name) {
    return new String(bytes(assets, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Assets assets, String name) {
    return Objects.requireNonNull(assets.byName().get(name)).bytes();
  }
}
