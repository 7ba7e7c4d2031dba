package akkord.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For how long a server wants to be left alone.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-retry-after">RFC 9110: Retry-After</a>
 */
public final class RetryAfter {

  /** {@code 30}, and what servers write though it is not in the RFC: {@code 30s}, {@code 1m30s}. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:(\\d{1,6})\\s*h(?:ours?)?)?\\s*(?:(\\d{1,6})\\s*m(?:in(?:ute)?s?)?)?\\s*"
              + "(?:(\\d{1,9})(?:\\.\\d*)?\\s*(?:s(?:ec(?:ond)?s?)?)?)?");

  private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]+,?\\s+");

  /** The three forms of a date in HTTP, without the day of the week. */
  private static final List<DateTimeFormatter> DATES =
      Stream.of("d MMM yyyy HH:mm:ss 'GMT'", "dd-MMM-yy HH:mm:ss 'GMT'", "MMM ppd HH:mm:ss yyyy")
          .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).withZone(ZoneOffset.UTC))
          .toList();

  /** A number from here on is a moment in seconds since 1970, not a span. */
  private static final long EARLIEST_MOMENT = 1_000_000_000;

  private RetryAfter() {}

  /** The wait that an answer asks for, never negative. */
  public static Optional<Duration> of(Headers headers, Instant now) {
    return headers
        .first("Retry-After")
        .flatMap(value -> wait(value.strip(), headers, now))
        .or(() -> reset(headers, now))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private static Optional<Duration> wait(String value, Headers headers, Instant now) {
    return span(value).or(() -> date(value).map(until -> untilThen(until, headers, now)));
  }

  private static Optional<Duration> span(String value) {
    Matcher span = SPAN.matcher(value.toLowerCase(Locale.ROOT));
    if (value.isEmpty() || !span.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofHours(number(span.group(1)))
            .plusMinutes(number(span.group(2)))
            .plusSeconds(number(span.group(3))));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** By the server's clock or by ours, whichever is longer. */
  private static Duration untilThen(Instant until, Headers headers, Instant now) {
    Instant theirs = headers.first("Date").flatMap(RetryAfter::date).orElse(now);
    return Duration.between(theirs.isBefore(now) ? theirs : now, until);
  }

  private static Optional<Instant> date(String value) {
    String moment = WEEKDAY.matcher(value.strip()).replaceFirst("");
    for (var form : DATES) {
      try {
        return Optional.of(form.parse(moment, Instant::from));
      } catch (DateTimeException other) {
        // It may have one of the other forms.
      }
    }
    return Optional.empty();
  }

  /** {@code X-RateLimit-Reset}, which some write as a moment and some as a span. */
  private static Optional<Duration> reset(Headers headers, Instant now) {
    return headers
        .first("X-RateLimit-Reset")
        .or(() -> headers.first("RateLimit-Reset"))
        .filter(value -> value.matches("\\d{1,11}"))
        .map(Long::parseLong)
        .map(number ->
            number < EARLIEST_MOMENT
                ? Duration.ofSeconds(number)
                : Duration.between(now, Instant.ofEpochSecond(number)));
  }
}
