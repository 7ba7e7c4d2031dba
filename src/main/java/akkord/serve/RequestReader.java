package akkord.serve;

import akkord.serve.Request.Method;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads requests strictly by the grammar of RFC 9112, with nothing of what it lets servers forgive,
 * so that nobody can read a request in another way than the server does.
 */
final class RequestReader {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern LINE =
      Pattern.compile("(" + TOKEN + ") ([!-~]+) HTTP/([0-9])\\.([0-9])");
  private static final Pattern FIELD =
      Pattern.compile(
          "(" + TOKEN + "):[ \\t]*((?:[!-~\\x80-\\xFF](?:.*[!-~\\x80-\\xFF])?)?)[ \\t]*");

  private final ClientLines lines;
  private final Limits limits;

  RequestReader(ClientLines lines, Limits limits) {
    this.lines = lines;
    this.limits = limits;
  }

  /** The next request; empty where the client sends no more. */
  Optional<Request> read() throws IOException, Refusal {
    if (!lines.awaitRequest()) {
      return Optional.empty();
    }
    var line = LINE.matcher(lines.line());
    if (!line.matches()) {
      throw new Refusal(Status.BAD_REQUEST);
    }
    char minor = line.group(4).charAt(0);
    if (!line.group(3).equals("1") || minor > '1') {
      throw new Refusal(Status.VERSION_NOT_SUPPORTED);
    }
    var method = method(line.group(1));
    var fields = fields();
    if (!fields.getOrDefault("content-length", "0").equals("0")
        || fields.containsKey("transfer-encoding")) {
      throw new Refusal(Status.BAD_REQUEST); // a body, which neither GET nor HEAD has
    }
    return Optional.of(new Request(method, line.group(2), minor, fields));
  }

  private static Method method(String name) throws Refusal {
    return switch (name) {
      case "GET" -> Method.GET;
      case "HEAD" -> Method.HEAD;
      default -> throw new Refusal(Status.METHOD_NOT_ALLOWED);
    };
  }

  private Map<String, String> fields() throws IOException, Refusal {
    var fields = new LinkedHashMap<String, String>();
    int count = 0;
    for (String line = lines.line(); !line.isEmpty(); line = lines.line()) {
      if (++count > limits.fields()) {
        throw new Refusal(Status.FIELDS_TOO_LARGE);
      }
      var field = FIELD.matcher(line);
      if (!field.matches()) {
        throw new Refusal(Status.BAD_REQUEST);
      }
      fields.merge(
          field.group(1).toLowerCase(Locale.ROOT),
          field.group(2),
          (first, second) -> first + ", " + second);
    }
    return fields;
  }
}
