package akkord.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Question.Method;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, there is a fault in time, and never an exception. */
class HostileAnswerTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private final Zoo zoo;

  HostileAnswerTest() throws IOException {
    zoo = new Zoo();
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0\u00ff\u00fenot http at all\r\n\r\n",
        "just a body", // HTTP/0.9
        "just a body\r\n",
        "<html></html>\r\n",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "220 mail.example ESMTP\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 abc X\r\n\r\n",
        "HTTP/1.1 000 X\r\n\r\n",
        "HTTP/1.1 99 X\r\n\r\n",
        "HTTP/1.1 1000 X\r\n\r\n",
        "HTTP/1.1 99999999999 X\r\n\r\n",
        "HTTP/1.1 -200 X\r\n\r\n",
        "HTTP/x.y 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhallo\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhallo\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhallo\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: nonsense\r\n\r\nhallo",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nhallo",
      })
  void whatIsNoHttp(String answer) throws Exception {
    assertEquals("NOT_HTTP", Zoo.shown(zoo.raw(answer)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhallo\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\u001f\u008b\u0008",
        "HTTP/1.1 100 Continue\r\n\r\n",
      })
  void whatEndsTooSoon(String answer) throws Exception {
    assertEquals("CUT_OFF", Zoo.shown(zoo.raw(answer)));
  }

  @Test
  void aConnectionThatIsBroken() throws Exception {
    assertEquals("CUT_OFF", Zoo.shown(zoo.get(Exchange::reset)));
  }

  @Test
  void aConnectionThatIsBrokenWithinTheBody() throws Exception {
    assertEquals(
        "CUT_OFF",
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK + "Content-Length: 100\r\n\r\nhalf");
              exchange.reset();
            })));
  }

  @Test
  void moreBodyThanWasSaidIsNotRead() throws Exception {
    assertEquals("200 WHOLE ha", Zoo.shown(zoo.raw(OK + "Content-Length: 2\r\n\r\nhallo")));
  }

  @Test
  void emptyLinesWithoutEnd() throws Exception {
    assertEquals("NOT_HTTP", Zoo.shown(zoo.get(exchange -> exchange.endlessly("\r\n"))));
  }

  @Test
  void headersWithoutEnd() throws Exception {
    assertEquals(
        "NOT_HTTP",
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK);
              exchange.endlessly("X: y\r\n");
            })));
  }

  @Test
  void aHeaderWithoutEnd() throws Exception {
    assertEquals(
        "NOT_HTTP",
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK + "X: ");
              exchange.endlessly("y".repeat(1_000));
            })));
  }

  @Test
  void aFoldedHeaderWithoutEnd() throws Exception {
    assertEquals(
        "NOT_HTTP",
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK + "X: y\r\n");
              exchange.endlessly(" " + "y".repeat(1_000) + "\r\n");
            })));
  }

  @Test
  void fewHeadersThatAreLargeTogether() throws Exception {
    String header = "X: " + "y".repeat(30_000) + "\r\n";
    assertEquals("NOT_HTTP", Zoo.shown(zoo.raw(OK + header.repeat(10) + "\r\n")));
  }

  @Test
  void interimAnswersWithoutEnd() throws Exception {
    assertEquals(
        "NOT_HTTP",
        Zoo.shown(zoo.get(exchange -> exchange.endlessly("HTTP/1.1 103 Wait\r\n\r\n"))));
  }

  @Test
  void chunksWithALineWithoutEnd() throws Exception {
    assertEquals(
        "NOT_HTTP",
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK + "Transfer-Encoding: chunked\r\n\r\n1;");
              exchange.endlessly("x".repeat(1_000));
            })));
  }

  @Test
  void aBodyWithoutEndIsReadUpToTheLimit() throws Exception {
    assertEquals(
        "200 CUT " + "A".repeat(Zoo.BYTES),
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK + "\r\n");
              exchange.endlessly("A".repeat(10_000));
            })));
  }

  @Test
  void compressedNothingsWithoutEnd() throws Exception {
    var nothing = new ByteArrayOutputStream();
    new GZIPOutputStream(nothing).close();
    assertEquals(
        "NOT_HTTP",
        Zoo.shown(
            zoo.get(exchange -> {
              exchange.raw(OK + "Content-Encoding: gzip\r\n\r\n");
              exchange.endlessly(nothing.toString(ISO_8859_1));
            })));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 ",
        OK,
        OK + "X: y\r\n",
        OK + "Content-Length: 100\r\n\r\n.",
        OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n.",
        OK + "Content-Encoding: gzip\r\n\r\n\u001f\u008b",
        "HTTP/1.1 100 Continue\r\n\r\n"
      })
  void whoeverKeepsSilentIsLeft(String before) throws Exception {
    zoo.server.on(
        "host.example",
        "/",
        exchange -> {
          exchange.raw(before);
          exchange.keepSilent();
        });
    assertEquals("TIMEOUT", Zoo.shown(zoo.ask(Method.GET, "http://host.example/", Zoo.SHORT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {OK + "X: ", OK + "Content-Length: 1000000\r\n\r\n"})
  void whoeverDripsIsLeft(String before) throws Exception {
    zoo.server.on(
        "host.example",
        "/",
        exchange -> {
          exchange.raw(before);
          while (true) {
            exchange.raw(".");
            Thread.sleep(1);
          }
        });
    var limits = new Question.Limits(Zoo.SHORT, 1_000_000);
    var question = new Question(Zoo.read("http://host.example/"), Method.GET, Headers.NONE, limits);
    assertEquals(
        "TIMEOUT", Zoo.shown(new HttpAsker(Reach.PUBLIC, zoo.network, null).ask(question)));
  }

  /** From chance that is the same each time: no answer makes the asker throw. */
  @Test
  void nonsense() throws Exception {
    var chance = new Random(7);
    var parts =
        List.of(
            OK,
            "HTTP/1.1 ",
            "\r\n",
            "\r\n\r\n",
            "Content-Length: ",
            "Transfer-Encoding: chunked\r\n\r\n",
            "Content-Encoding: gzip\r\n",
            "\u001f\u008b\u0008\u001f\0\0\0\0\0\u00ff",
            "100 ",
            "5\r\n",
            ":",
            " ",
            "\0",
            "\u00ff");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      var answer = new StringBuilder(i % 2 == 0 ? OK : "");
      var chosen = new ArrayList<>(parts);
      for (int k = chance.nextInt(8); k > 0; k--) {
        answer.append(chosen.get(chance.nextInt(chosen.size())));
      }
      seen.add(Zoo.shown(zoo.raw(answer.toString())).replaceFirst("(?s) .*", ""));
    }
    assertEquals(Set.of("200", "NOT_HTTP", "CUT_OFF"), seen);
  }
}
