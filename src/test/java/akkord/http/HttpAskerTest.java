package akkord.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.http.Headers.Field;
import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question arrives as it was meant, and its answer as it was given. */
class HttpAskerTest {

  private final Zoo zoo;

  HttpAskerTest() throws IOException {
    zoo = new Zoo();
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  private static byte[] zipped(byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    }
    return bytes.toByteArray();
  }

  private static Field field(String name, String value) {
    return new Field(name, value);
  }

  private static List<Field> fields(Answer answer) {
    return ((Answer.Reply) answer).headers().fields();
  }

  @Test
  void theServerIsAskedForWhatTheQuestionSays() throws Exception {
    var headers =
        new Headers(List.of(field("User-Agent", "Akkord/1"), field("Accept-Language", "de")));
    var question =
        new Question(
            Zoo.read("http://host.example//a|b?c=ä#d"),
            Method.HEAD,
            headers,
            new Limits(Zoo.TIME, 1));
    new HttpAsker(Reach.PUBLIC, zoo.network, null).ask(question);
    assertEquals(List.of("HEAD http://host.example//a|b?c=%C3%A4"), zoo.server.lines());
    assertEquals(
        List.of(
            field("Host", "host.example"),
            field("User-Agent", "Akkord/1"),
            field("Accept-Language", "de"),
            field("Accept-Encoding", "gzip"),
            field("Connection", "close")),
        zoo.server.seen().getFirst().headers().fields());
  }

  @Test
  void aPortThatIsNotTheUsualOneIsPartOfTheHost() throws Exception {
    zoo.get("http://host.example:443/");
    zoo.server.on("host.example", "*", exchange -> exchange.reply(200, ""));
    var asker = new HttpAsker(Reach.ANYWHERE, zoo.network, null);
    asker.ask(
        new Question(
            Zoo.read("http://host.example:8080/"),
            Method.GET,
            Headers.NONE,
            new Limits(Zoo.TIME, 1)));
    assertEquals(
        field("Host", "host.example:8080"),
        zoo.server.seen().getLast().headers().fields().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Cookie", "authorization", "HOST", "Connection", "Transfer-Encoding", "a b", ""})
  void someFieldsAreNoneOfTheCallers(String name) {
    var headers = new Headers(List.of(field(name, "x")));
    var limits = new Limits(Zoo.TIME, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Question(Zoo.read("http://host.example/"), Method.GET, headers, limits));
  }

  @Test
  void noFieldHidesAnother() {
    var headers = new Headers(List.of(field("User-Agent", "x\r\nCookie: y")));
    var limits = new Limits(Zoo.TIME, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Question(Zoo.read("http://host.example/"), Method.GET, headers, limits));
  }

  @Test
  void fieldsArriveInTheirOrder() throws Exception {
    assertEquals(
        List.of(
            field("Set-Cookie", "a=b"),
            field("x-folded", "one two"),
            field("Set-Cookie", "c=d"),
            field("Content-Length", "0")),
        fields(
            zoo.get(exchange ->
                exchange.reply(
                    200, "", "Set-Cookie: a=b", "x-folded:one\r\n  two", "Set-Cookie: c=d"))));
  }

  @Test
  void noCookieIsKept() throws Exception {
    zoo.get(exchange -> exchange.reply(200, "", "Set-Cookie: sid=steal; Path=/"));
    zoo.get("http://host.example/");
    assertEquals(Map.of(), cookies());
  }

  private Map<String, String> cookies() {
    return zoo.server.seen().stream()
        .flatMap(seen -> seen.headers().fields().stream())
        .filter(field -> field.name().toLowerCase(Locale.ROOT).contains("cookie"))
        .collect(toMap(Field::name, Field::value));
  }

  @Test
  void noFieldCommandsATerminal() throws Exception {
    assertEquals(
        field("X", "]0;pwn ::error::  ü"),
        fields(zoo.raw("HTTP/1.1 200 OK\r\nX: \u001b]0;pwn\u0007::error::\u0000\u007fÃ¼\r\n\r\n"))
            .getFirst());
  }

  @Test
  void otherBytesThanAsciiInALocationAreEncodedAsTheyAre() throws Exception {
    assertEquals(
        "/%E4|%C3%A4 b",
        ((Answer.Reply) zoo.raw("HTTP/1.1 302 Found\r\nLocation: /ä|Ã¤ b\r\n\r\n"))
            .headers()
            .first("location")
            .orElseThrow());
  }

  @Test
  void noRedirectIsFollowed() throws Exception {
    assertEquals(
        "302 WHOLE ", Zoo.shown(zoo.get(exchange -> exchange.reply(302, "", "Location: /other"))));
    assertEquals(List.of("GET http://host.example/"), zoo.server.lines());
  }

  @Test
  void aChunkedBodyIsPutTogether() throws Exception {
    String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertEquals(
        "200 WHOLE hallo",
        Zoo.shown(zoo.raw(head + "2;x=y\r\nha\r\n3\r\nllo\r\n0\r\nX: y\r\n\r\n")));
  }

  @Test
  void aBodyOfUnknownLengthEndsWithTheConnection() throws Exception {
    assertEquals("200 WHOLE hallo", Zoo.shown(zoo.raw("HTTP/1.0 200 OK\r\n\r\nhallo")));
  }

  @Test
  void aCompressedBodyIsDecoded() throws Exception {
    assertEquals(
        "200 WHOLE hallo",
        Zoo.shown(
            zoo.get(e -> e.reply(200, zipped("hallo".getBytes(UTF_8)), "Content-Encoding: GZip"))));
  }

  @Test
  void nothingCompressedIsNothing() throws Exception {
    assertEquals(
        "200 WHOLE ", Zoo.shown(zoo.raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")));
  }

  @Test
  void aBodyIsReadUpToItsLimit() throws Exception {
    String body = "x".repeat(Zoo.BYTES);
    assertEquals("200 WHOLE " + body, Zoo.shown(zoo.get(e -> e.reply(200, body))));
    assertEquals("200 CUT " + body, Zoo.shown(zoo.get(e -> e.reply(200, body + "x"))));
  }

  @Test
  void aBombOf256MegabytesCostsTheLimit() throws Exception {
    byte[] bomb = bomb();
    assertEquals(
        "200 CUT " + "\0".repeat(Zoo.BYTES),
        Zoo.shown(zoo.get(e -> e.reply(200, bomb, "Content-Encoding: gzip"))));
  }

  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 256; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void theAnswerToHeadHasNoBodyWhateverTheServerSends() throws Exception {
    zoo.server.on(
        "host.example", "/", e -> e.raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhallo"));
    assertEquals("200 WHOLE ", Zoo.shown(zoo.ask(Method.HEAD, "http://host.example/", Zoo.TIME)));
  }

  @Test
  void interimAnswersArePassedOver() throws Exception {
    assertEquals(
        "200 WHOLE hallo",
        Zoo.shown(
            zoo.raw(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhallo")));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304, 418, 451, 599, 600, 999})
  void everyStatusOfThreeDigitsIsAnAnswer(int status) throws Exception {
    assertEquals(
        status + " WHOLE ",
        Zoo.shown(zoo.raw("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n")));
  }
}
