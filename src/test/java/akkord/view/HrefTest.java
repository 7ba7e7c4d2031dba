package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HrefTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"../../a/index.html", "index.html", "#source--1", "/base/404.html", "a/#b", "/"})
  void namesPlacesOfTheSite(String place) {
    assertEquals(place, new Href.InSite(place).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "//host/x", "javascript:x", "https://host/", "a b", "a\"b", "#", "\\x", "?a"})
  void namesNothingElse(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Href.InSite(text));
  }
}
