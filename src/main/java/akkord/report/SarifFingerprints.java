package akkord.report;

import akkord.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells findings of one run from those of the next: by kind, file and English message, not by line,
 * so that a finding stays the same while others are mended above it. Equal ones are counted.
 */
final class SarifFingerprints {

  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding in the report. */
  String next(Diagnostic finding) {
    String digest =
        digest(finding.code().id() + "\n" + finding.location().path() + "\n" + finding.text());
    return digest + ":" + seen.merge(digest, 1, Integer::sum);
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never); // every Java has SHA-256
    }
  }
}
