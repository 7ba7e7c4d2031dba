package akkord.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameAddressTest {

  private static final String KEY = SameAddress.key("https://example.org/a/B?p=1&q=2");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a/B?p=1&q=2",
        "https://WWW.Example.org/a/B/?q=2&p=1",
        "https://example.org:443/a/B?p=1&utm_source=x&UTM_Medium=y&q=2&fbclid=z",
        "https://example.org/a/B?p=1&q=2#top",
      })
  void whatSeldomMattersIsLeftOut(String address) {
    assertEquals(KEY, SameAddress.key(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a/b?p=1&q=2",
        "https://example.org/a/B?p=1&q=3",
        "https://example.org:8443/a/B?p=1&q=2",
        "https://docs.example.org/a/B?p=1&q=2",
      })
  void otherPagesAreOtherOnes(String address) {
    assertNotEquals(KEY, SameAddress.key(address));
  }
}
