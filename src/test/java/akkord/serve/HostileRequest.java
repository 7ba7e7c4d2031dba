package akkord.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A request of {@code hostile.txt}, whose head says how it is written.
 *
 * @param name what it tries
 * @param outcome the statuses of the answers, with spaces between them
 * @param request the bytes, escaped
 */
record HostileRequest(String name, String outcome, String request) {

  private static final Pattern TIMES = Pattern.compile("\\{([^{}*]+)\\*(\\d+)}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-f]{2}|.)");
  private static final String STAY = "{stay}";
  private static final String DROP = "{drop}";

  /** All of them. */
  static List<HostileRequest> all() {
    try (InputStream file = HostileRequest.class.getResourceAsStream("hostile.txt")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(HostileRequest::parse)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static HostileRequest parse(String line) {
    String[] parts = line.split(" \\| ?", 3);
    return new HostileRequest(parts[0], parts[1].equals("-") ? "" : parts[1], parts[2]);
  }

  /** Sends it and takes what comes back. */
  RawAnswers send(RunningServer server) throws IOException, InterruptedException {
    try (var client = server.client()) {
      for (String part : bytes(server).replace(STAY, "").split(Pattern.quote(DROP), -1)) {
        client.say(part);
        if (request.contains(DROP)) {
          Thread.sleep(RunningServer.HEAD.toMillis() * 9 / 10);
        }
      }
      if (!request.contains(STAY)) {
        client.done();
      }
      return client.answers();
    }
  }

  private String bytes(RunningServer server) {
    String given =
        request
            .replace("{end}", "{h}\\r\\n")
            .replace("{h}", " HTTP/1.1\\r\\nHost: localhost:{port}\\r\\n")
            .replace("{port}", String.valueOf(server.port()))
            .replace("{token}", RunningServer.TOKEN.value());
    String repeated =
        TIMES
            .matcher(given)
            .replaceAll(times -> quoted(times.group(1).repeat(Integer.parseInt(times.group(2)))));
    return ESCAPE.matcher(repeated).replaceAll(escape -> quoted(resolved(escape)));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  private static String resolved(MatchResult escape) {
    String what = escape.group(1);
    return switch (what) {
      case "r" -> "\r";
      case "n" -> "\n";
      case "t" -> "\t";
      case "\\" -> "\\";
      default -> Character.toString(Integer.parseInt(what.substring(1), 16));
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
