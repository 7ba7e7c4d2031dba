package akkord.image;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.util.Locale;

/**
 * Checks that a picture is what its name says, since some servers and browsers look at the bytes
 * and not at the name, and that it does not take all memory of whoever unpacks it.
 */
public final class ImageCheck {

  private static final long MOST_PIXELS = 50_000_000;
  private static final int MILLION = 1_000_000;

  private ImageCheck() {}

  /**
   * Reports what is wrong with a file; nothing where its name is not that of a picture.
   *
   * @param file how the file is named to people
   * @param bytes all that it holds
   */
  public static void check(SourcePath file, byte[] bytes, Diagnostics found) {
    String name = file.value().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      SvgCheck.check(file, bytes, found);
    } else {
      ImageFormat.of(name)
          .ifPresent(format -> checkHeader(format, file, new ImageHeader(bytes), found));
    }
  }

  private static void checkHeader(
      ImageFormat format, SourcePath file, ImageHeader header, Diagnostics found) {
    var size = format.size(header);
    if (size.isEmpty()) {
      found.report(
          DiagnosticCode.INVALID_IMAGE,
          Location.startOf(file),
          "this is no %s picture, as its name says; save it in that format, or rename it",
          format);
    } else if (size.get().pixels() > MOST_PIXELS) {
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          Location.startOf(file),
          "the picture has %s × %s pixels; at most %s million are allowed",
          size.get().width(),
          size.get().height(),
          MOST_PIXELS / MILLION);
    }
  }
}
