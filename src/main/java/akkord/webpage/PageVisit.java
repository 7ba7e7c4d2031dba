package akkord.webpage;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.model.SafeUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Opens a page once, within limits. */
public final class PageVisit {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([a-z0-9_:.-]{1,40})\"?");

  private final PageRequest request;
  private final Door door;

  /** Tells which hosts may be asked. */
  interface Door {
    boolean admits(String host) throws UnknownHostException;
  }

  private PageVisit(PageRequest request, Door door) {
    this.request = request;
    this.door = door;
  }

  /**
   * Opens a page and reads what it says of itself. Whatever goes wrong is a reason, not an error.
   */
  public static Visit open(PageRequest request) throws InterruptedException {
    return open(
        request,
        switch (request.reach()) {
          case PUBLIC -> NetworkReach::isPublic;
          case ANYWHERE -> _ -> true;
        });
  }

  static Visit open(PageRequest request, Door door) throws InterruptedException {
    var visit = new PageVisit(request, door);
    // Its threads are no longer needed once the answer is there.
    try (var client = visit.client()) {
      try {
        return visit.follow(client);
      } finally {
        client.shutdownNow();
      }
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(request.limits().time())
        .followRedirects(Redirect.NEVER)
        .build();
  }

  private Visit follow(HttpClient client) throws InterruptedException {
    long until = System.nanoTime() + request.limits().time().toNanos();
    var address = request.address();
    for (int i = 0; i <= request.limits().redirects(); i++) {
      switch (ask(client, address, until)) {
        case Answer.Failed(var reason) -> {
          return new Visit.Failed(reason);
        }
        case Answer.Given(var response) -> {
          var next = redirect(response);
          if (next.isEmpty()) {
            return visit(response);
          }
          var safe = next.flatMap(SafeUrl::parse).filter(SafeUrl::isWeb);
          if (safe.isEmpty()) {
            return failed("it redirects to what is no web address");
          }
          address = safe.get();
        }
      }
    }
    return failed("it redirects more than %s times", request.limits().redirects());
  }

  /** What a server said. */
  private sealed interface Answer {
    record Given(HttpResponse<byte[]> response) implements Answer {}

    record Failed(Message reason) implements Answer {}
  }

  private Answer ask(HttpClient client, SafeUrl address, long until) throws InterruptedException {
    URI uri = URI.create(address.value());
    try {
      // The JDK keeps what it resolved for some seconds: the connection goes to what is checked.
      if (!door.admits(host(uri))) {
        return new Answer.Failed(
            Message.of(
                "'%s' is not a server of the public web; see --allow-private", uri.getHost()));
      }
      var handler = BodyHandlers.limiting(BodyHandlers.ofByteArray(), request.limits().bytes());
      var answer = client.sendAsync(question(uri), handler);
      try {
        return new Answer.Given(answer.get(until - System.nanoTime(), TimeUnit.NANOSECONDS));
      } finally {
        answer.cancel(true);
      }
    } catch (UnknownHostException unknown) {
      return new Answer.Failed(Message.of("there is no server '%s'", uri.getHost()));
    } catch (TimeoutException late) {
      return new Answer.Failed(
          Message.of("it took more than %s seconds", request.limits().time().toSeconds()));
    } catch (ExecutionException failed) {
      return new Answer.Failed(reason(failed.getCause()));
    } catch (IllegalArgumentException refused) {
      return new Answer.Failed(Message.of("the address can't be opened"));
    }
  }

  private HttpRequest question(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(request.limits().time())
        .header("User-Agent", request.agent())
        .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
        .GET()
        .build();
  }

  /** The host without the brackets of an IPv6 address. */
  private static String host(URI uri) {
    return uri.getHost().replaceAll("^\\[|\\]$", "");
  }

  private Message reason(@Nullable Throwable cause) {
    if (cause instanceof java.net.http.HttpTimeoutException) {
      return Message.of("it took more than %s seconds", request.limits().time().toSeconds());
    }
    boolean isTooLarge = false;
    for (var next = cause; next != null; next = next.getCause()) {
      isTooLarge |=
          String.valueOf(next.getMessage()).contains("exceeds capacity"); // the JDK's words
    }
    return isTooLarge
        ? Message.of("it has more than %s bytes", request.limits().bytes())
        : Message.of("the server could not be reached");
  }

  private static Optional<String> redirect(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    boolean isRedirect =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return isRedirect
        ? response.headers().firstValue("Location").map(to -> resolved(response.uri(), to))
        : Optional.empty();
  }

  private static String resolved(URI base, String address) {
    try {
      return base.resolve(address.strip()).toString();
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static Visit visit(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      return failed("the server answered %s", response.statusCode());
    }
    String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean isHtml = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    return new Visit.Opened(
        host(response.uri()).toLowerCase(Locale.ROOT),
        isHtml ? Visit.Kind.HTML : Visit.Kind.OTHER,
        isHtml ? read(response.body(), charset(type)) : PageFacts.NONE,
        response.headers().firstValue("Last-Modified").flatMap(Wary::httpDate));
  }

  /** Reads HTML; where the server names no charset, the page does, or it is UTF-8. */
  static PageFacts read(byte[] html, Optional<Charset> charset) {
    try {
      var page =
          Jsoup.parse(
              new ByteArrayInputStream(html),
              charset.map(Charset::name).orElse(null),
              "https://example.invalid/");
      return PageReader.read(page);
    } catch (IOException | UncheckedIOException unreadable) {
      return PageFacts.NONE;
    }
  }

  private static Optional<Charset> charset(String type) {
    var named = CHARSET.matcher(type);
    try {
      return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Visit failed(@Sentence String pattern, Object... arguments) {
    return new Visit.Failed(Message.of(pattern, arguments));
  }
}
