package akkord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who signs certificates for servers of a test: {@code Authority.root()} stands by itself,
 * {@link #intermediate} is signed by it, and {@link #identity} makes what a server needs.
 */
public final class Authority {

  /** When certificates hold. */
  public enum Validity {
    NOW(-1, 1),
    PAST(-3, -1),
    FUTURE(1, 3);

    private final int from;
    private final int until;

    Validity(int from, int until) {
      this.from = from;
      this.until = until;
    }
  }

  private static final byte[] ALGORITHM = Der.sequence(Der.object("1.2.840.10045.4.3.2"));

  private final String name;
  private final KeyPair keys;
  private final List<X509Certificate> chain;

  private Authority(String name, KeyPair keys, List<X509Certificate> chain) {
    this.name = name;
    this.keys = keys;
    this.chain = chain;
  }

  /** An authority that nobody stands behind. */
  public static Authority root() throws GeneralSecurityException, IOException {
    var keys = keys();
    var self = new Authority("Root", keys, List.of());
    var certificate = self.sign("Root", keys.getPublic(), Validity.NOW, extensions(ca()));
    return new Authority("Root", keys, List.of(certificate));
  }

  /** An authority that this one stands behind. */
  public Authority intermediate() throws GeneralSecurityException, IOException {
    var own = keys();
    var longer =
        new ArrayList<>(List.of(sign("Middle", own.getPublic(), Validity.NOW, extensions(ca()))));
    longer.addAll(chain);
    return new Authority("Middle", own, longer);
  }

  /**
   * What a server of a name needs to prove it, with the certificates of all who stand behind it.
   */
  public Identity identity(String host, Validity validity)
      throws GeneralSecurityException, IOException {
    var own = keys();
    var sent =
        new ArrayList<>(
            List.of(
                sign(host, own.getPublic(), validity, extensions(names(host), issuerAccess()))));
    sent.addAll(chain);
    return new Identity(own.getPrivate(), sent);
  }

  /** A certificate for a name that is signed with its own key. */
  public static Identity selfSigned(String host) throws GeneralSecurityException, IOException {
    var keys = keys();
    var self = new Authority(host, keys, List.of());
    return new Identity(
        keys.getPrivate(),
        List.of(self.sign(host, keys.getPublic(), Validity.NOW, extensions(names(host)))));
  }

  /** What those hold who trust this authority. */
  public KeyStore trusted() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("root", chain.getLast());
    return store;
  }

  private static KeyPair keys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  /** RFC 5280, 4.1. */
  private X509Certificate sign(String subject, PublicKey key, Validity validity, byte[] extensions)
      throws GeneralSecurityException, IOException {
    var now = Instant.now();
    byte[] body =
        Der.sequence(
            Der.tagged(0xA0, Der.number(2)),
            Der.number(now.toEpochMilli()),
            ALGORITHM,
            distinguished(name),
            Der.sequence(
                Der.time(now.plus(Duration.ofDays(validity.from))),
                Der.time(now.plus(Duration.ofDays(validity.until)))),
            distinguished(subject),
            key.getEncoded(),
            Der.tagged(0xA3, extensions));
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(body);
    byte[] whole = Der.sequence(body, ALGORITHM, Der.bits(signature.sign()));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(whole));
  }

  private static byte[] distinguished(String name) {
    return Der.sequence(
        Der.set(Der.sequence(Der.object("2.5.4.3"), Der.tagged(0x0C, name.getBytes(UTF_8)))));
  }

  private static byte[] extensions(byte[]... extensions) {
    return Der.sequence(extensions);
  }

  private static byte[] ca() {
    return Der.sequence(Der.object("2.5.29.19"), Der.yes(), Der.octets(Der.sequence(Der.yes())));
  }

  private static byte[] names(String host) {
    return Der.sequence(Der.object("2.5.29.17"), Der.octets(Der.sequence(Der.text(0x82, host))));
  }

  /** Where browsers find the certificate of the one who signed. */
  private static byte[] issuerAccess() {
    return Der.sequence(
        Der.object("1.3.6.1.5.5.7.1.1"),
        Der.octets(
            Der.sequence(
                Der.sequence(
                    Der.object("1.3.6.1.5.5.7.48.2"),
                    Der.text(0x86, "http://ca.example/middle.cer")))));
  }
}
