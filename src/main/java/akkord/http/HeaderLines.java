package akkord.http;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpTransportMetrics;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * The lines of one answer's header, bounded as a whole. The library takes the end of a connection
 * for the empty line that ends a header; here it is an answer that was cut off.
 */
final class HeaderLines implements SessionInputBuffer {

  private static final int MOST_BYTES = 256 * 1024;

  private final SessionInputBuffer buffer;
  private int read;

  private HeaderLines(SessionInputBuffer buffer) {
    this.buffer = buffer;
  }

  /** A parser of answers that reads such lines. */
  static HttpMessageParser<ClassicHttpResponse> parser(Http1Config config) {
    var parser = new DefaultHttpResponseParserFactory(config).create();
    return (buffer, input) -> {
      try {
        return parser.parse(new HeaderLines(buffer), input);
      } catch (IllegalArgumentException zero) {
        throw new ProtocolException("no status code", zero); // 000
      }
    };
  }

  @Override
  public int readLine(CharArrayBuffer line, InputStream input) throws IOException {
    int length = buffer.readLine(line, input);
    if (length < 0) {
      throw new ConnectionClosedException();
    }
    read += length;
    if (read > MOST_BYTES) {
      throw new MessageConstraintException("header too long");
    }
    return length;
  }

  @Override
  public int length() {
    return buffer.length();
  }

  @Override
  public int capacity() {
    return buffer.capacity();
  }

  @Override
  public int available() {
    return buffer.available();
  }

  @Override
  public int read(byte[] bytes, int start, int length, InputStream input) throws IOException {
    return buffer.read(bytes, start, length, input);
  }

  @Override
  public int read(byte[] bytes, InputStream input) throws IOException {
    return buffer.read(bytes, input);
  }

  @Override
  public int read(InputStream input) throws IOException {
    return buffer.read(input);
  }

  @Override
  public HttpTransportMetrics getMetrics() {
    return buffer.getMetrics();
  }
}
