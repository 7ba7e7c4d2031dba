package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that does not exist is told from one that nobody could look up. */
class LookupFaultTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host.example: Name or service not known",
        "host.example: No address associated with hostname",
        "host.example: Der Name oder der Dienst ist nicht bekannt",
        "host.example: nodename nor servname provided, or not known",
        "host.example: Name does not resolve",
        "No such host is known (host.example)",
      })
  void namesThatDoNotExist(String said) {
    assertEquals(Fault.NAME_UNKNOWN, LookupFault.of(new UnknownHostException(said)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host.example: Temporary failure in name resolution",
        "host.example: Temporärer Fehler bei der Namensauflösung",
        "host.example: Non-recoverable failure in name resolution",
        "host.example: Try again",
        "host.example: System error",
        "host.example",
        "",
      })
  void namesThatNobodyCouldLookUp(String said) {
    assertEquals(Fault.NAME_UNANSWERED, LookupFault.of(new UnknownHostException(said)));
  }
}
