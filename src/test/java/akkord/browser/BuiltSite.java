package akkord.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The site of the repository's content, built by the packaged program and served until closed. */
final class BuiltSite implements AutoCloseable {
  private static final String BASE_PATH = "/a-project/";

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
    var files = SimpleFileServer.createFileHandler(folder);
    HttpServer server = HttpServer.create(address, 0, BASE_PATH, files);
    server.start();
    return new BuiltSite(folder, server);
  }

  private static void build(Path folder) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process build =
        new ProcessBuilder(
                java.toString(),
                "-Dakkord.home=" + System.getProperty("akkord.home"),
                "-jar",
                System.getProperty("akkord.jar"),
                "build",
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

  /** The path of one entry's page below a list, such as {@code de/abkommen}. */
  String firstPageBelow(String list) throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve(list))) {
      Path first = entries.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
      return list + "/" + first.getFileName() + "/index.html";
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
