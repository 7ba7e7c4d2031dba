package akkord.http;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Checks certificates as the JDK does, and tells what is wrong with one that is refused. */
final class CertificateCheck extends X509ExtendedTrustManager {

  /** Authority information access, which names where the issuer's certificate is; RFC 5280. */
  private static final String AUTHORITY_ACCESS = "1.3.6.1.5.5.7.1.1";

  private final X509ExtendedTrustManager trust;

  CertificateCheck(X509ExtendedTrustManager trust) {
    this.trust = trust;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateFault {
    checkServerTrusted(chain, type);
    try {
      trust.checkServerTrusted(chain, type, socket);
    } catch (CertificateException refused) {
      boolean isPath = refused.getCause() instanceof CertPathValidatorException;
      throw new CertificateFault(
          isPath ? Fault.CERTIFICATE_UNTRUSTED : Fault.CERTIFICATE_NAME, refused);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateFault {
    try {
      trust.checkServerTrusted(chain, type);
    } catch (CertificateException refused) {
      throw new CertificateFault(why(chain), refused);
    }
  }

  private static Fault why(X509Certificate[] chain) {
    if (!Stream.of(chain).allMatch(CertificateCheck::isValidNow)) {
      return Fault.CERTIFICATE_EXPIRED;
    }
    if (isSelfSigned(chain[0])) {
      return Fault.CERTIFICATE_SELF_SIGNED;
    }
    var last = chain[chain.length - 1];
    // A chain whose last issuer nobody could look up is one that browsers don't accept either.
    return !isSelfSigned(last) && last.getExtensionValue(AUTHORITY_ACCESS) != null
        ? Fault.CERTIFICATE_INCOMPLETE
        : Fault.CERTIFICATE_UNTRUSTED;
  }

  private static boolean isValidNow(X509Certificate certificate) {
    try {
      certificate.checkValidity();
      return true;
    } catch (CertificateException outOfDate) {
      return false;
    }
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    try {
      certificate.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException signedByAnother) {
      return false;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    trust.checkServerTrusted(chain, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    trust.checkClientTrusted(chain, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    trust.checkClientTrusted(chain, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    trust.checkClientTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trust.getAcceptedIssuers();
  }
}
