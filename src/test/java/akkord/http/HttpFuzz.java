package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/** What comes from other servers: addresses, waits and answers. */
public final class HttpFuzz implements FuzzTargets {

  private static final int MOST = 10_000;
  private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
  private static final WebAddress BASE =
      WebAddress.parse("https://example.org/a/b?c").orElseThrow();

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("web-address", HttpFuzz::checkAddress),
        FuzzTarget.ofText("retry-after", HttpFuzz::checkWait),
        new FuzzTarget("reply", HttpFuzz::checkReply));
  }

  private static void checkAddress(String text) {
    WebAddress.parse(text).ifPresent(HttpFuzz::assertPlain);
    BASE.resolve(text).ifPresent(HttpFuzz::assertPlain);
  }

  private static void assertPlain(WebAddress address) {
    assertEquals(Optional.of(address), WebAddress.parse(address.value()));
    assertTrue(address.value().chars().allMatch(c -> c > ' ' && c < 0x7F), address.value());
    assertTrue(address.value().matches("https?://[^/@?#\\\\]+/.*"), address.value());
    assertTrue(address.target().startsWith("/") && !address.target().contains("#"));
  }

  private static void checkWait(String text) {
    var lines = text.split("\n", 3);
    var headers =
        new Headers(
            List.of(
                new Headers.Field("Retry-After", lines[0]),
                new Headers.Field("Date", lines.length > 1 ? lines[1] : ""),
                new Headers.Field("X-RateLimit-Reset", lines.length > 2 ? lines[2] : "")));
    RetryAfter.of(headers, NOW).ifPresent(wait -> assertFalse(wait.isNegative()));
    RetryAfter.of(new Headers(headers.fields().subList(1, 3)), NOW)
        .ifPresent(wait -> assertFalse(wait.isNegative()));
  }

  /** The library reads the head; of what stands below it no more is read than is allowed. */
  private static void checkReply(byte[] bytes) {
    var in = new ByteArrayInputStream(bytes);
    try {
      var response = head(in);
      response.setEntity(new InputStreamEntity(in, ContentType.TEXT_HTML));
      var reply = ReplyReader.read(response, MOST);
      assertTrue(reply.body().length <= MOST);
      for (var field : reply.headers().fields()) {
        assertTrue((field.name() + field.value()).codePoints().noneMatch(Character::isISOControl));
      }
    } catch (IOException | HttpException notHttp) {
      assertFalse(notHttp.toString().isEmpty());
    }
  }

  private static ClassicHttpResponse head(InputStream in) throws IOException, HttpException {
    try {
      return new DefaultHttpResponseParser().parse(new SessionInputBufferImpl(1_024), in);
    } catch (IllegalArgumentException impossibleStatus) {
      throw new HttpException("no status of HTTP", impossibleStatus);
    }
  }
}
