package akkord.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Message;
import akkord.http.HttpAsker;
import akkord.http.Reach;
import akkord.http.ZooNetwork;
import akkord.http.ZooServer;
import akkord.model.SafeUrl;
import akkord.webpage.PageRequest.Limits;
import akkord.webpage.Visit.Kind;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages are opened within limits, and only where the program may reach. */
class PageVisitTest {

  private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 2_000, 5);

  private final CountDownLatch done = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;

  PageVisitTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.setExecutor(threads);
    server.createContext("/", PageVisitTest::answer);
    server.createContext("/slow", _ -> await());
    server.start();
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    done.countDown();
    server.stop(0);
    threads.close();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    var headers = exchange.getResponseHeaders();
    switch (path) {
      case "/agent" ->
          send(exchange, "<title>" + exchange.getRequestHeaders().getFirst("User-Agent"));
      case "/latin" -> {
        headers.set("Content-Type", "text/html; charset=\"ISO-8859-1\"");
        headers.set("Last-Modified", "Tue, 09 Apr 2024 23:59:59 GMT");
        exchange.sendResponseHeaders(200, 0);
        exchange
            .getResponseBody()
            .write(new byte[] {'<', 't', 'i', 't', 'l', 'e', '>', (byte) 0xE4});
        exchange.close();
      }
      case "/pdf" -> {
        headers.set("Content-Type", "application/pdf");
        exchange.sendResponseHeaders(200, -1);
      }
      case "/large" -> send(exchange, "<title>x</title>" + "x".repeat(4_000));
      case "/missing" -> exchange.sendResponseHeaders(404, -1);
      case "/file" -> redirect(exchange, "file:///etc/hostname");
      case "/last" -> send(exchange, "<title>last</title>");
      default -> redirect(exchange, path.length() < 6 ? path + "x" : "/last");
    }
  }

  private static void send(HttpExchange exchange, String html) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    byte[] bytes = html.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private Visit open(String path, Reach reach, Limits limits) throws InterruptedException {
    var address = new SafeUrl("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return PageVisit.open(new PageRequest(address, reach, "Akkord/1", limits));
  }

  private Visit open(String path) throws InterruptedException {
    return open(path, Reach.ANYWHERE, LIMITS);
  }

  private static Visit failed(String pattern, Object... arguments) {
    return new Visit.Failed(Message.of(pattern, arguments));
  }

  private static PageFacts titled(String title) {
    return PageFacts.NONE.or(
        PageVisit.read(("<title>" + title).getBytes(UTF_8), Optional.of(UTF_8)));
  }

  @Test
  void theProgramNamesItself() throws Exception {
    assertEquals(
        new Visit.Opened("127.0.0.1", Kind.HTML, titled("Akkord/1"), Optional.empty()),
        open("/agent"));
  }

  @Test
  void charsetAndLastChangeAreThoseOfTheServer() throws Exception {
    assertEquals(
        new Visit.Opened(
            "127.0.0.1", Kind.HTML, titled("ä"), Optional.of(LocalDate.of(2024, 4, 9))),
        open("/latin"));
  }

  @Test
  void whatIsNoHtmlTellsNothing() throws Exception {
    assertEquals(
        new Visit.Opened("127.0.0.1", Kind.OTHER, PageFacts.NONE, Optional.empty()), open("/pdf"));
  }

  @Test
  void fiveRedirectsAreFollowed() throws Exception {
    assertEquals(
        new Visit.Opened("127.0.0.1", Kind.HTML, titled("last"), Optional.empty()), open("/a"));
  }

  @Test
  void sixAreNot() throws Exception {
    assertEquals(failed("it redirects more than %s times", 5), open("/"));
  }

  @Test
  void noRedirectLeavesTheWeb() throws Exception {
    assertEquals(failed("it redirects to what is no web address"), open("/file"));
  }

  @Test
  void aPageThatIsTooLargeIsNotRead() throws Exception {
    assertEquals(failed("it has more than %s bytes", 2_000), open("/large"));
  }

  @Test
  void aPageThatIsNotThereIsNone() throws Exception {
    assertEquals(failed("the server answered %s", 404), open("/missing"));
  }

  @Test
  void aServerThatKeepsSilentIsLeft() throws Exception {
    var limits = new Limits(Duration.ofMillis(100), 2_000, 5);
    assertEquals(failed("it took more than %s seconds", 0L), open("/slow", Reach.ANYWHERE, limits));
  }

  @Test
  void thisMachineIsNotThePublicWeb() throws Exception {
    var request = new PageRequest(new SafeUrl("http://127.0.0.1/last"), Reach.PUBLIC, "Akkord/1");
    assertEquals(
        failed("'%s' is not a server of the public web; see --allow-private", "127.0.0.1"),
        PageVisit.open(request));
  }

  @Test
  void noRedirectLeadsIntoTheHouse() throws Exception {
    try (var zoo = new ZooServer(InstantSource.system())) {
      zoo.on("page.example", "/", page -> page.reply(302, "", "Location: http://10.0.0.1/"));
      var asker = new HttpAsker(Reach.PUBLIC, new ZooNetwork(zoo), null);
      var request = new PageRequest(new SafeUrl("http://page.example/"), Reach.PUBLIC, "Akkord/1");
      assertEquals(
          failed("'%s' is not a server of the public web; see --allow-private", "10.0.0.1"),
          PageVisit.open(request, asker));
      assertEquals(List.of("GET http://page.example/"), zoo.lines());
    }
  }
}
