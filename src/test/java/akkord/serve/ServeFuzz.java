package akkord.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requests to the local server: refused, or read in the one way in which they can be. */
public final class ServeFuzz implements FuzzTargets {

  private static final AccessRules RULES = AccessRules.forPort(4000, new Token("0123"));

  /** A client that has sent all it will. */
  private static final class Sent extends Socket {
    private final byte[] bytes;

    Sent(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public void setSoTimeout(int timeout) {
      // what was sent is there
    }
  }

  @Override
  public List<FuzzTarget> targets() {
    return List.of(new FuzzTarget("request", ServeFuzz::check));
  }

  private static void check(byte[] input) throws IOException {
    var lines = new ClientLines(new Sent(input), Limits.STANDARD);
    try {
      for (var request = read(lines); request.isPresent(); request = read(lines)) {
        check(request.get());
      }
    } catch (Refusal refused) {
      assertFalse(refused.status().toString().isEmpty());
    }
  }

  private static Optional<Request> read(ClientLines lines) throws IOException, Refusal {
    return new RequestReader(lines, Limits.STANDARD).read();
  }

  private static void check(Request request) throws IOException, Refusal {
    var again = new ClientLines(new Sent(written(request)), Limits.STANDARD);
    assertEquals(Optional.of(bare(request)), read(again).map(ServeFuzz::bare));
    assertTrue(request.target().chars().allMatch(c -> c > ' ' && c < 0x7F));
    var address = Address.parse(request.target());
    assertTrue(address.path().startsWith("/") && !address.path().startsWith("//"));
    assertFalse((address.path() + "/").contains("/../"));
    assertTrue(address.path().chars().noneMatch(c -> c < ' ' || c == '\\'));
    RULES.check(request);
    RULES.checkToken(request, address);
    assertEquals(Optional.of("0123"), address.parameter("token"));
  }

  /** Where a field stood twice and was empty at last, a comma and a space end its value. */
  private static Request bare(Request request) {
    var fields = new TreeMap<String, String>();
    request.fields().forEach((name, value) -> fields.put(name, value.strip()));
    return new Request(request.method(), request.target(), request.version(), fields);
  }

  private static byte[] written(Request request) {
    return request.fields().entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue() + "\r\n")
        .collect(
            Collectors.joining(
                "",
                request.method() + " " + request.target() + " HTTP/1." + request.version() + "\r\n",
                "\r\n"))
        .getBytes(ISO_8859_1);
  }
}
