package akkord.webpage;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.http.Answer;
import akkord.http.Asker;
import akkord.http.Fault;
import akkord.http.Headers;
import akkord.http.HttpAsker;
import akkord.http.Question;
import akkord.http.Question.Method;
import akkord.http.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Opens a page once, within limits. */
public final class PageVisit {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([a-z0-9_:.-]{1,40})\"?");

  private final PageRequest request;
  private final Asker asker;

  private PageVisit(PageRequest request, Asker asker) {
    this.request = request;
    this.asker = asker;
  }

  /**
   * Opens a page and reads what it says of itself. Whatever goes wrong is a reason, not an error.
   */
  public static Visit open(PageRequest request) throws InterruptedException {
    return open(request, new HttpAsker(request.reach()));
  }

  static Visit open(PageRequest request, Asker asker) throws InterruptedException {
    return new PageVisit(request, asker).follow();
  }

  private Visit follow() throws InterruptedException {
    long until = System.nanoTime() + request.limits().time().toNanos();
    var next = WebAddress.parse(request.address().value());
    if (next.isEmpty()) {
      return failed("the address can't be opened");
    }
    for (int i = 0; i <= request.limits().redirects(); i++) {
      if (next.isEmpty()) {
        return failed("it redirects to what is no web address");
      }
      var address = next.get();
      switch (ask(address, Duration.ofNanos(until - System.nanoTime()))) {
        case Answer.Failed failed -> {
          return failed.fault() == Fault.TIMEOUT ? late() : new Visit.Failed(failed.reason());
        }
        case Answer.Reply reply -> {
          var location = reply.headers().first("Location");
          if (!reply.isRedirect() || location.isEmpty()) {
            return visit(address, reply);
          }
          next = address.resolve(location.get());
        }
      }
    }
    return failed("it redirects more than %s times", request.limits().redirects());
  }

  private Answer ask(WebAddress address, Duration left) throws InterruptedException {
    if (!left.isPositive()) {
      return new Answer.Failed(Fault.TIMEOUT, Message.NONE);
    }
    var limits = new Question.Limits(left, request.limits().bytes());
    return asker.ask(new Question(address, Method.GET, headers(), limits));
  }

  private Headers headers() {
    return new Headers(
        List.of(
            new Headers.Field("User-Agent", request.agent()),
            new Headers.Field("Accept", "text/html, application/xhtml+xml, */*;q=0.5")));
  }

  private Visit late() {
    return failed("it took more than %s seconds", request.limits().time().toSeconds());
  }

  private Visit visit(WebAddress address, Answer.Reply reply) {
    if (reply.status() != 200) {
      return failed("the server answered %s", reply.status());
    }
    if (reply.extent() == Answer.Extent.CUT) {
      return failed("it has more than %s bytes", request.limits().bytes());
    }
    String type = reply.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean isHtml = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    return new Visit.Opened(
        address.host().replaceAll("[\\[\\]]", ""),
        isHtml ? Visit.Kind.HTML : Visit.Kind.OTHER,
        isHtml ? read(reply.body(), charset(type)) : PageFacts.NONE,
        reply.headers().first("Last-Modified").flatMap(Wary::httpDate));
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
