package akkord.http;

import akkord.diagnostic.Message;
import akkord.http.Answer.Failed;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** What went wrong, from what the JDK and the library throw. */
final class Failures {

  private Failures() {}

  static Failed timeout(Question question) {
    return failed(Fault.TIMEOUT, question);
  }

  static Failed of(Exception thrown, Question question) {
    return failed(fault(thrown), question);
  }

  private static Fault fault(Exception thrown) {
    return switch (thrown) {
      case UnknownHostException unknown -> LookupFault.of(unknown);
      case SocketTimeoutException _ -> Fault.TIMEOUT;
      case ConnectException _ -> Fault.UNREACHABLE;
      case SSLException refused -> encryption(refused);
      case TruncatedChunkException _ -> Fault.CUT_OFF;
      case HttpException _, MalformedChunkCodingException _, MessageConstraintException _ ->
          Fault.NOT_HTTP;
      case ZipException _ -> Fault.NOT_HTTP;
      default -> Fault.CUT_OFF;
    };
  }

  private static Fault encryption(SSLException refused) {
    var causes = Stream.<Throwable>iterate(refused, next -> next != null, Throwable::getCause);
    for (var cause : (Iterable<Throwable>) causes::iterator) {
      switch (cause) {
        case CertificateFault certificate -> {
          return certificate.fault();
        }
        case EOFException _, SocketException _ -> {
          return Fault.CUT_OFF;
        }
        default -> {
          // Its cause may say more.
        }
      }
    }
    return Fault.ENCRYPTION;
  }

  private static Failed failed(Fault fault, Question question) {
    return new Failed(fault, reason(fault, question));
  }

  private static Message reason(Fault fault, Question question) {
    String host = question.address().host();
    return switch (fault) {
      case NAME_UNKNOWN -> Message.of("there is no server '%s'", host);
      case NAME_UNANSWERED -> Message.of("the address of '%s' could not be looked up", host);
      case NOT_ALLOWED, NOT_PUBLIC -> HostForm.notPublic(host);
      case UNREACHABLE -> Message.of("the server could not be reached");
      case CUT_OFF -> Message.of("the connection ended before the answer was complete");
      case TIMEOUT ->
          Message.of("it took more than %s seconds", question.limits().time().toSeconds());
      case CERTIFICATE_EXPIRED -> Message.of("the certificate is out of date, or not valid yet");
      case CERTIFICATE_NAME -> Message.of("the certificate is not for '%s'", host);
      case CERTIFICATE_SELF_SIGNED -> Message.of("the certificate is signed by itself");
      case CERTIFICATE_INCOMPLETE ->
          Message.of("the server leaves out an intermediate certificate; browsers cope with that");
      case CERTIFICATE_UNTRUSTED ->
          Message.of("the certificate is signed by somebody who is not trusted");
      case ENCRYPTION -> Message.of("no encrypted connection could be agreed on");
      case NOT_HTTP -> Message.of("the server sent something that is not proper HTTP");
    };
  }
}
