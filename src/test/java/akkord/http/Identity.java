package akkord.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * What a server proves its name with.
 *
 * @param key its secret
 * @param chain its certificate, and those of all who stand behind it
 */
public record Identity(PrivateKey key, List<X509Certificate> chain) {

  /** The same, from a server that forgets to send whoever stands behind its certificate. */
  public Identity alone() {
    return new Identity(key, chain.subList(0, 1));
  }

  SSLContext context() throws IOException {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("server", key, new char[0], chain.toArray(X509Certificate[]::new));
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, new char[0]);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    }
  }
}
