package akkord.external;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.diagnostic.Message;
import akkord.http.Answer;
import akkord.http.Answer.Extent;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Fault;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short words for answers of servers. */
final class Answers {

  /** A page that is as good as any, with enough words to be one. */
  static final String GOOD =
      "<!doctype html><title>Joint Declaration on Space</title><h1>Joint Declaration</h1><p>"
          + "Both sides agree to work together on missions, data and people. ".repeat(20);

  private Answers() {}

  static Reply page(String html) {
    return html(200, html);
  }

  static Reply html(int status, String html) {
    var type = new Headers(List.of(new Field("Content-Type", "text/html; charset=utf-8")));
    return new Reply(status, type, html.getBytes(UTF_8), Extent.WHOLE);
  }

  /**
   * An answer without a body.
   *
   * @param fields such as {@code Location: /b}
   */
  static Reply status(int status, String... fields) {
    return with(new Reply(status, Headers.NONE, new byte[0], Extent.WHOLE), fields);
  }

  static Reply with(Reply reply, String... fields) {
    var all = new ArrayList<>(reply.headers().fields());
    Arrays.stream(fields)
        .map(line -> line.split(": ", 2))
        .map(parts -> new Field(parts[0], parts[1]))
        .forEach(all::add);
    return new Reply(reply.status(), new Headers(all), reply.body(), reply.extent());
  }

  static Reply redirect(int status, String location) {
    return status(status, "Location: " + location);
  }

  static Answer fault(Fault fault) {
    return new Failed(fault, Message.word("it is not to be"));
  }
}
