package akkord.http;

import java.security.cert.CertificateException;

/** A certificate that is not accepted, and why. */
final class CertificateFault extends CertificateException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  CertificateFault(Fault fault, CertificateException cause) {
    super(cause);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
