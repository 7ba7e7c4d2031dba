package akkord.http;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Connections that nobody else can read, to servers that proved their name. */
final class Encryption {

  private final SSLContext context;

  /**
   * @param roots the certificates that are trusted; none for those of the JDK
   */
  Encryption(@Nullable KeyStore roots) {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(roots);
      var checks =
          Stream.of(factory.getTrustManagers())
              .filter(X509ExtendedTrustManager.class::isInstance)
              .map(trust -> new CertificateCheck((X509ExtendedTrustManager) trust))
              .toArray(TrustManager[]::new);
      context = SSLContext.getInstance("TLS");
      context.init(null, checks, new SecureRandom());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this JDK has no TLS or no trusted certificates", missing);
    }
  }

  /** Encrypts a connection, once the server has proved that it is the host that was asked for. */
  SSLSocket over(Socket connection, WebAddress address) throws IOException {
    var secure =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(connection, HostForm.bare(address.host()), address.port(), true);
    var parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the name is checked, RFC 9110, 4.3.4
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }
}
