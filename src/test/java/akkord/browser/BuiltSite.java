package akkord.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpHandlers;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site of the repository's content, built by the packaged program and served until closed, as
 * GitHub Pages would: below a base path, and with the page for missing addresses.
 */
final class BuiltSite implements AutoCloseable {
  static final String BASE_PATH = "/any/base/";

  private final Path folder;
  private final HttpServer server;

  private BuiltSite(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  /** Builds the site into a folder that does not exist yet, and serves it below a base path. */
  static BuiltSite in(Path folder) throws IOException, InterruptedException {
    build(folder);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0, BASE_PATH, files(folder));
    server.start();
    return new BuiltSite(folder, server);
  }

  private static HttpHandler files(Path folder) throws IOException {
    String missing = Files.readString(folder.resolve("404.html"));
    return HttpHandlers.handleOrElse(
        request -> Files.exists(folder.resolve(path(request.getRequestURI()))),
        SimpleFileServer.createFileHandler(folder),
        HttpHandlers.of(404, Headers.of("Content-Type", "text/html"), missing));
  }

  private static void build(Path folder) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process build =
        new ProcessBuilder(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dakkord.home=" + System.getProperty("akkord.home"),
                "-jar",
                System.getProperty("akkord.jar"),
                "build",
                "--base-url",
                "https://readers.example" + BASE_PATH,
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(build.getInputStream().readAllBytes(), UTF_8);
    if (build.waitFor() != 0) {
      throw new IllegalStateException("the site could not be built:\n" + said);
    }
  }

  /** Where the site begins on the web server. */
  URI served() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort() + BASE_PATH);
  }

  /** Where the site begins on disk. */
  URI onDisk() {
    return folder.toUri();
  }

  /** The paths of all its pages, sorted. */
  List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /** The paths of those of its pages whose whole path meets a pattern. */
  List<String> pages(String pattern) throws IOException {
    return pages().stream().filter(page -> page.matches(pattern)).toList();
  }

  /** The path below its folder of an address on its server. */
  static String path(URI address) {
    return address.getPath().replaceFirst("^" + BASE_PATH, "");
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** A text file of the site. */
  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** A file of the site. */
  byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
