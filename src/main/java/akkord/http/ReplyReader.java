package akkord.http;

import akkord.http.Answer.Extent;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/** Reads an answer into memory, within limits. */
final class ReplyReader {

  /** What compressed bytes may have on top of the decoded ones: headers, trailers, buffers. */
  private static final int ALLOWANCE = 64 * 1024;

  private final ClassicHttpResponse response;
  private final int most;

  private ReplyReader(ClassicHttpResponse response, int most) {
    this.response = response;
    this.most = most;
  }

  /**
   * Reads an answer.
   *
   * @param most the most bytes of the body that are read
   */
  static Answer.Reply read(ClassicHttpResponse response, int most) throws IOException {
    return new ReplyReader(response, most).read();
  }

  private Answer.Reply read() throws IOException {
    var headers =
        new Headers(
            Stream.of(response.getHeaders())
                .map(field -> new Headers.Field(clean(field.getName()), value(field)))
                .toList());
    var body = content(headers);
    if (body.isEmpty() || most == 0) {
      return reply(headers, new byte[0], body.isEmpty() ? Extent.WHOLE : Extent.CUT);
    }
    byte[] bytes = body.get().readNBytes(most);
    boolean isWhole = bytes.length < most || body.get().read() < 0;
    return reply(headers, bytes, isWhole ? Extent.WHOLE : Extent.CUT);
  }

  private Answer.Reply reply(Headers headers, byte[] body, Extent extent) {
    return new Answer.Reply(response.getCode(), headers, body, extent);
  }

  /** The decoded body; closing it would fetch the rest, so nobody does. */
  private Optional<InputStream> content(Headers headers) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null || entity.getContentLength() == 0 || entity.getContent() == null) {
      return Optional.empty();
    }
    String encoding = headers.first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    return encoding.equals("gzip") || encoding.equals("x-gzip")
        ? unzipped(new BoundedBody(entity.getContent(), (long) most + ALLOWANCE))
        : Optional.of(entity.getContent());
  }

  /** An empty body is one without compression too. */
  private static Optional<InputStream> unzipped(InputStream compressed) throws IOException {
    int first = compressed.read();
    if (first < 0) {
      return Optional.empty();
    }
    var body = new PushbackInputStream(compressed);
    body.unread(first);
    return Optional.of(new GZIPInputStream(body));
  }

  /**
   * The value of a field, whose bytes the library gives as characters: UTF-8 where it is that, else
   * Latin-1. In a {@code Location} other bytes than ASCII are percent-encoded, as browsers do.
   */
  private static String value(org.apache.hc.core5.http.Header field) {
    String raw = String.valueOf(field.getValue());
    return clean(field.getName().equalsIgnoreCase("Location") ? encoded(raw) : decoded(raw));
  }

  private static String encoded(String raw) {
    var ascii = new StringBuilder();
    raw.chars().forEach(c -> ascii.append(c < 0x80 ? String.valueOf((char) c) : PercentCode.of(c)));
    return ascii.toString();
  }

  private static String decoded(String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException latin) {
      return raw;
    }
  }

  /** Control characters would command the terminal or log that shows them. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cc}", " ").strip();
  }
}
