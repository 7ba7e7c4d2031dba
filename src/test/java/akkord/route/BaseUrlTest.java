package akkord.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.model.SafeUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, index.html, https://example.org/",
    "https://example.org/, de/index.html, https://example.org/de/",
    "https://example.org/repository/, index.html, https://example.org/repository/",
    "https://example.org:8443/a/b/, de/feed.xml, https://example.org:8443/a/b/de/feed.xml"
  })
  void makesAbsoluteAddresses(String base, String path, String address) {
    assertEquals(address, base(base).absolute(new SitePath(path)).value());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, /",
    "https://example.org/repository/, /repository/",
    "https://example.org:8443/a%20b/c/, /a%20b/c/"
  })
  void hasABasePathBetweenSlashes(String base, String path) {
    assertEquals(path, base(base).basePath());
  }

  @Test
  void isWrittenAsTheSettingsHaveIt() {
    assertEquals(
        "https://example.org/repository/", base("https://example.org/repository/").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/a",
        "https://example.org/?a=/",
        "https://example.org/#/",
        "mailto:someone@example.org/"
      })
  void refusesWhatPathsCannotBeAppendedTo(String address) {
    var url = new SafeUrl(address);
    assertThrows(IllegalArgumentException.class, () -> new BaseUrl(url));
  }

  private static BaseUrl base(String address) {
    return new BaseUrl(new SafeUrl(address));
  }
}
