package akkord.build;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.SiteSettings;
import java.util.Optional;

/** Warns in good time before a site has no room where it is published. */
final class PublishingLimit {

  private static final long MEGABYTE = 1_000_000;
  private static final long PER_CENT_WARNED_OF = 80;

  private PublishingLimit() {}

  /**
   * A warning where a site fills four fifths of its room.
   *
   * @param bytes all its files together
   */
  static Optional<Diagnostic> check(SiteSettings settings, long bytes) {
    long room = settings.sizeLimit() * MEGABYTE;
    return bytes * 100 < room * PER_CENT_WARNED_OF
        ? Optional.empty()
        : Optional.of(
            new Diagnostic(
                DiagnosticCode.PUBLISHING_LIMIT,
                settings.at(),
                "the site has %s MB, and there is room for %s MB where it is published",
                Math.ceilDiv(bytes, MEGABYTE),
                settings.sizeLimit()));
  }
}
