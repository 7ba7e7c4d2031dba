package akkord.links;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Tells apart programs that may read the same bytes differently: by the bytes of the program's own
 * archive and of jsoup's. A program that runs from single classes has no version.
 */
public final class ReaderVersion {

  private ReaderVersion() {}

  /** The version of this program. */
  public static Optional<String> own() throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : new Class<?>[] {ReaderVersion.class, Jsoup.class}) {
        var archive = archive(part);
        if (archive.isEmpty()) {
          return Optional.empty();
        }
        digest.update(Files.readAllBytes(archive.get()));
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Optional<Path> archive(Class<?> part) {
    var source = part.getProtectionDomain().getCodeSource();
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException strange) {
      return Optional.empty();
    }
  }
}
