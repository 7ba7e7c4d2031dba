package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Headers.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a server wants to be left alone. */
class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  private static Optional<Duration> wanted(String... fields) {
    var headers =
        Stream.of(fields)
            .map(field -> field.split(": ", 2))
            .map(parts -> new Field(parts[0], parts[1]))
            .toList();
    return RetryAfter.of(new Headers(headers), NOW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 3",
        "0 | 0",
        "30s | 30",
        "1m30s | 90",
        "2 min | 120",
        "1h | 3600",
        "1.5 | 1",
        "20 seconds | 20",
        "Thu, 26 Nov 2026 08:00:07 GMT | 7",
        "Thursday, 26-Nov-26 08:00:07 GMT | 7",
        "Thu Nov 26 08:00:07 2026 | 7",
        "Thu Nov  5 08:00:07 2026 | 0",
        "Wed, 25 Nov 2026 08:00:00 GMT | 0"
      })
  void aWaitIsWrittenInManyWays(String value, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), wanted("Retry-After: " + value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "99999999999999999999", "Thu, 26 Foo 2026 08:00:07 GMT"})
  void whatSaysNothingIsIgnored(String value) {
    assertEquals(Optional.empty(), wanted("Retry-After: " + value));
  }

  @Test
  void aServerWhoseClockIsSlowIsLeftAloneForAsLongAsItMeant() {
    assertEquals(
        Optional.of(Duration.ofSeconds(30)),
        wanted(
            "Date: Thu, 26 Nov 2026 07:00:00 GMT", "Retry-After: Thu, 26 Nov 2026 07:00:30 GMT"));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "1795680009, 9"})
  void otherFieldsAreReadWhereItIsMissing(String value, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), wanted("X-RateLimit-Reset: " + value));
  }

  @Test
  void nothingIsAskedForByDefault() {
    assertEquals(Optional.empty(), wanted());
  }
}
