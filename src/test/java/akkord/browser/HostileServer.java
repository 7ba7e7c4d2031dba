package akkord.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Serves a site twice, as it is below {@link #SITE}, the path of its address, and with the policies
 * taken out of its pages below {@link #BARE}, and beside it any page that a test plants.
 */
final class HostileServer implements AutoCloseable {

  static final String SITE = "briefings/";
  static final String BARE = "bare/";
  static final String PLANTED = "planted/page.html";
  static final String EMPTY = "planted/empty.html";

  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  private static final Map<String, String> TYPES =
      Map.of(
          "css",
          "text/css",
          "js",
          "text/javascript",
          "json",
          "application/json",
          "svg",
          "image/svg+xml");

  private final HttpServer server;
  private volatile String planted = "";

  /** Serves the site of a folder until closed. */
  HostileServer(Path site) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(address, 0);
    server.createContext("/" + SITE, SimpleFileServer.createFileHandler(site));
    server.createContext("/" + BARE, exchange -> sendBare(exchange, site));
    server.createContext("/" + PLANTED, exchange -> send(exchange, "text/html", page(planted)));
    server.createContext("/" + EMPTY, exchange -> send(exchange, "text/html", page("")));
    server.start();
  }

  private static void sendBare(HttpExchange exchange, Path site) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(BARE.length() + 1);
    byte[] bytes = Files.readAllBytes(site.resolve(path));
    if (path.endsWith(".html")) {
      String bare = POLICY.matcher(new String(bytes, UTF_8)).replaceFirst("");
      send(exchange, "text/html", bare.getBytes(UTF_8));
    } else {
      send(exchange, type(path), bytes);
    }
  }

  private static String type(String path) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(end, "application/octet-stream");
  }

  private static byte[] page(String body) {
    return ("<!DOCTYPE html><link rel=\"icon\" href=\"data:,\"><title>x</title>" + body)
        .getBytes(UTF_8);
  }

  private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Shows this as the body of the planted page from now on. */
  void plant(String body) {
    planted = body;
  }

  URI origin() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
