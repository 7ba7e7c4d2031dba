package akkord.serve;

import java.util.Map;
import java.util.Optional;

/**
 * A request for something, without a body.
 *
 * @param method GET or HEAD
 * @param target what is asked for, as it was written
 * @param version the last digit of HTTP/1.0 or HTTP/1.1
 * @param fields the fields by name in lower case; values of one that stands several times are
 *     joined by commas (RFC 9110, section 5.3), so that they are no longer a value that is allowed
 */
record Request(Method method, String target, char version, Map<String, String> fields) {

  /** What a client may do. */
  enum Method {
    GET,
    HEAD
  }

  Request {
    fields = Map.copyOf(fields);
  }

  /** The value of a field, named in lower case. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Whether the client may ask again on the same connection (RFC 9112, section 9.3). */
  boolean isPersistent() {
    return version == '1' && field("connection").filter("close"::equalsIgnoreCase).isEmpty();
  }
}
