package akkord.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a request gets. */
sealed interface Answer {

  /**
   * A complete answer.
   *
   * @param fields what is said of the body besides, by name
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  record Response(Status status, String mediaType, byte[] body, Map<String, String> fields)
      implements Answer {

    public Response {
      fields = Map.copyOf(fields);
    }

    Response(Status status, String mediaType, byte[] body) {
      this(status, mediaType, body, Map.of());
    }

    /** An answer that says no more than its status. */
    static Response of(Status status) {
      return new Response(status, MediaTypes.TEXT, Ascii.bytes(status + "\n"));
    }

    /** An answer that leads to another path of this server. */
    static Response redirect(String path) {
      return of(Status.FOUND).with("Location", path);
    }

    Response with(String name, String value) {
      var more = new LinkedHashMap<>(fields);
      more.put(name, value);
      return new Response(status, mediaType, body, more);
    }
  }

  /** All that happens to a page from now on. */
  record Events(OpenPage page) implements Answer {}
}
