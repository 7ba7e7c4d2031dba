package akkord.http;

import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Tells a name that does not exist from one that nobody could look up. The JDK has one exception
 * for both, and after the name the words of the system's {@code getaddrinfo}, which follow the
 * system's language; words that are not known here mean that nobody could say.
 *
 * @see <a href="https://man7.org/linux/man-pages/man3/getaddrinfo.3.html">getaddrinfo(3)</a>
 */
final class LookupFault {

  /** What systems say of EAI_NONAME and EAI_NODATA. */
  private static final List<String> NO_SUCH_NAME =
      List.of(
          "name or service not known", // glibc, EAI_NONAME
          "no address associated with hostname", // glibc, EAI_NODATA
          "der name oder der dienst ist nicht bekannt", // glibc in German
          "zu diesem hostnamen gehört keine adresse",
          "name does not resolve", // musl
          "name has no usable address",
          "nodename nor servname provided, or not known", // macOS
          "no such host is known", // Windows, WSAHOST_NOT_FOUND
          "der angegebene host ist unbekannt"); // Windows in German

  private LookupFault() {}

  static Fault of(UnknownHostException failed) {
    String said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    return NO_SUCH_NAME.stream().anyMatch(said::contains)
        ? Fault.NAME_UNKNOWN
        : Fault.NAME_UNANSWERED;
  }
}
