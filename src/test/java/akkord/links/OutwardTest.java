package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which addresses outside the site are handed on to whoever asks the world. */
class OutwardTest {

  /** One line for each address, with its fragments and places. */
  private static List<String> outward(String files) {
    return MemorySite.of(files).outward().stream()
        .map(link -> link.address() + " " + link.fragments() + " " + link.places())
        .toList();
  }

  @Test
  void eachAddressStandsOnceWithItsFragmentsAndPlaces() {
    assertEquals(
        List.of(
            "http://a.example/x?y=1 [] [b.html:1:9]",
            "https://a.example/x [one, two] [a.html:1:9, a.html:2:11, b.html:2:9]"),
        outward(
            """
            -- b.html --
            <a href=http://a.example/x?y=1>x</a>
            <a href=https://a.example/x#one>x</a>
            -- a.html --
            <a href=https://a.example/x#two>x</a>
            <img src=' https://a.example/x'>
            """));
  }

  @Test
  void aServerWithoutASchemeIsAskedByTheOneOfTheBase() {
    assertEquals(
        List.of("https://a.example/x [] [a.html:1:9]"),
        outward("-- a.html --\n<a href=//a.example/x>x</a>"));
    assertEquals(
        List.of("http://a.example/x [] [a.html:2:9]"),
        outward("-- a.html --\n<base href=http://b.example/c/>\n<a href=//a.example/x>x</a>"));
  }

  @Test
  void aForeignBaseMakesRelativeLinksForeign() {
    assertEquals(
        List.of("https://b.example/c/d [e] [a.html:2:9]"),
        outward("-- a.html --\n<base href=https://b.example/c/>\n<a href=d#e>x</a>"));
  }

  @Test
  void anotherSiteOnTheOwnServerIsOutside() {
    assertEquals(
        List.of("https://example.org/other/ [] [a.html:1:9]"),
        outward("-- a.html --\n<a href=https://example.org/other/>x</a>"));
  }

  @Test
  void mailBoxesTelephonesAndDataAreNoAddressesToAsk() {
    assertEquals(
        List.of(),
        outward(
            """
            -- a.html --
            <a href=mailto:a@b.example>x</a><a href=tel:+491>x</a><img src=data:,x><a href=a.html>x</a>
            <link rel=preconnect href=https://a.example>
            """));
  }
}
