package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Message;
import akkord.http.Authority.Validity;
import akkord.http.Question.Method;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate is always checked, and what is wrong with it is told. */
class EncryptionTest {

  private static final String HOST = "host.example";

  private final Zoo zoo;
  private final Authority root;

  EncryptionTest() throws GeneralSecurityException, IOException {
    zoo = new Zoo();
    root = Authority.root();
    zoo.server.on(HOST, "/", exchange -> exchange.reply(200, "hallo"));
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  /** What comes of it, and whether anything was asked of a server that was not proved. */
  private String get(Identity identity) throws Exception {
    zoo.server.identify(HOST, identity);
    String answer = Zoo.shown(zoo.get("https://host.example/", root.trusted()));
    return answer + (zoo.server.lines().isEmpty() ? "" : " " + zoo.server.lines());
  }

  @Test
  void aServerThatProvesItsName() throws Exception {
    assertEquals(
        "200 WHOLE hallo [GET https://host.example/]",
        get(root.intermediate().identity(HOST, Validity.NOW)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Validity.class,
      names = {"PAST", "FUTURE"})
  void aCertificateThatDoesNotHoldNow(Validity validity) throws Exception {
    assertEquals("CERTIFICATE_EXPIRED", get(root.identity(HOST, validity)));
  }

  @Test
  void aCertificateForAnotherName() throws Exception {
    assertEquals("CERTIFICATE_NAME", get(root.identity("other.example", Validity.NOW)));
  }

  @Test
  void aCertificateThatIsSignedByItself() throws Exception {
    assertEquals("CERTIFICATE_SELF_SIGNED", get(Authority.selfSigned(HOST)));
  }

  @Test
  void aServerThatLeavesOutAnIntermediateCertificate() throws Exception {
    assertEquals(
        "CERTIFICATE_INCOMPLETE", get(root.intermediate().identity(HOST, Validity.NOW).alone()));
  }

  @Test
  void aCertificateOfSomebodyElse() throws Exception {
    assertEquals("CERTIFICATE_UNTRUSTED", get(Authority.root().identity(HOST, Validity.NOW)));
  }

  @Test
  void theReasonIsTold() throws Exception {
    zoo.server.identify(HOST, Authority.selfSigned(HOST));
    assertEquals(
        new Answer.Failed(
            Fault.CERTIFICATE_SELF_SIGNED, Message.of("the certificate is signed by itself")),
        zoo.get("https://host.example/"));
  }

  @Test
  void whoeverAnswersWithoutEncryption() throws Exception {
    zoo.server.speakPlainly(HOST, exchange -> exchange.raw("HTTP/1.1 400 Bad Request\r\n\r\n"));
    assertEquals("ENCRYPTION", Zoo.shown(zoo.get("https://host.example/")));
  }

  @Test
  void whoeverHangsUpInsteadOfGreeting() throws Exception {
    zoo.server.speakPlainly(HOST, exchange -> {});
    assertEquals("CUT_OFF", Zoo.shown(zoo.get("https://host.example/")));
  }

  @Test
  void whoeverKeepsSilentInsteadOfGreeting() throws Exception {
    zoo.server.speakPlainly(HOST, Exchange::keepSilent);
    assertEquals("TIMEOUT", Zoo.shown(zoo.ask(Method.GET, "https://host.example/", Zoo.SHORT)));
    assertEquals(List.of(), zoo.server.lines());
  }
}
