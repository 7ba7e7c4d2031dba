package akkord.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.MessageConstraintException;

/** A body that ends with an error where more of it is fetched than its decoded form could need. */
final class BoundedBody extends FilterInputStream {

  private long left;

  BoundedBody(InputStream body, long most) {
    super(body);
    left = most;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = super.read(bytes, start, length);
    left -= Math.max(count, 0);
    if (left < 0) {
      throw new MessageConstraintException("more compressed bytes than content");
    }
    return count;
  }
}
