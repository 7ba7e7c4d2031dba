package akkord.image;

import java.util.Optional;

/** The formats of pictures made of pixels, each with the first bytes by which it is known. */
enum ImageFormat {
  /**
   * Portable Network Graphics.
   *
   * @see <a href="https://www.w3.org/TR/png-3/#11IHDR">PNG, 11.2.1</a>
   */
  PNG,

  /**
   * JPEG, ITU-T T.81: the size stands in the first frame header, behind any other segments.
   *
   * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">T.81, B.2.2</a>
   */
  JPEG,

  /**
   * Graphics Interchange Format.
   *
   * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a, 17 and 18</a>
   */
  GIF,

  /**
   * WebP, lossy, lossless or extended.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649</a>
   */
  WEBP,

  /**
   * AVIF: the size stands in properties of the kind {@code ispe}, one for each part.
   *
   * @see <a href="https://aomediacodec.github.io/av1-avif/">AVIF</a>
   */
  AVIF,

  /** Icons of Windows, with several pictures of up to 256 pixels, or with PNG pictures. */
  ICO;

  private static final String PNG_START = "\u0089PNG\r\n\u001A\n";
  private static final int MOST_BOXES = 64 << 10;

  /** The format that a file has to have, by the end of its name in lower case. */
  static Optional<ImageFormat> of(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "png", "apng" -> Optional.of(PNG);
      case "jpg", "jpeg", "jpe", "jfif" -> Optional.of(JPEG);
      case "gif" -> Optional.of(GIF);
      case "webp" -> Optional.of(WEBP);
      case "avif" -> Optional.of(AVIF);
      case "ico" -> Optional.of(ICO);
      default -> Optional.empty();
    };
  }

  /** The size of the picture; empty where it does not begin as this format does. */
  Optional<PixelSize> size(ImageHeader header) {
    return switch (this) {
      case PNG -> pngAt(0, header);
      case JPEG -> jpeg(header);
      case GIF -> gif(header);
      case WEBP -> webp(header);
      case AVIF -> avif(header);
      case ICO -> ico(header);
    };
  }

  private static Optional<PixelSize> pngAt(int start, ImageHeader header) {
    return header.has(start, PNG_START) && header.has(start + 12, "IHDR")
        ? PixelSize.of(header.big(start + 16, 4), header.big(start + 20, 4))
        : Optional.empty();
  }

  private static Optional<PixelSize> jpeg(ImageHeader header) {
    if (!header.has(0, "\u00FF\u00D8\u00FF")) {
      return Optional.empty();
    }
    int at = 2;
    while (header.at(at) == 0xFF) {
      int kind = header.at(at + 1);
      if (isFrame(kind)) {
        return PixelSize.of(header.big(at + 7, 2), header.big(at + 5, 2));
      }
      at += kind == 0xFF ? 1 : 2 + (int) header.big(at + 2, 2); // 0xFF only fills
    }
    return Optional.empty();
  }

  /** C4, C8 and CC have other meanings. */
  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  private static Optional<PixelSize> gif(ImageHeader header) {
    return header.has(0, "GIF87a") || header.has(0, "GIF89a")
        ? PixelSize.of(header.little(6, 2), header.little(8, 2))
        : Optional.empty();
  }

  private static Optional<PixelSize> webp(ImageHeader header) {
    if (!header.has(0, "RIFF") || !header.has(8, "WEBP")) {
      return Optional.empty();
    }
    if (header.has(12, "VP8X")) {
      return PixelSize.of(header.little(24, 3) + 1, header.little(27, 3) + 1);
    }
    if (header.has(12, "VP8L") && header.at(20) == 0x2F) {
      long sizes = header.little(21, 4);
      return PixelSize.of((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
    }
    return header.has(12, "VP8 ") && header.has(23, "\u009D\u0001*")
        ? PixelSize.of(header.little(26, 2) & 0x3FFF, header.little(28, 2) & 0x3FFF)
        : Optional.empty();
  }

  private static Optional<PixelSize> avif(ImageHeader header) {
    if (!header.has(4, "ftypavif") && !header.has(4, "ftypavis")) {
      return Optional.empty();
    }
    var largest = Optional.<PixelSize>empty();
    int end = Math.min(header.length(), MOST_BOXES);
    for (int at = 0; at < end; at++) {
      if (header.at(at) == 'i' && header.has(at, "ispe")) {
        var part = PixelSize.of(header.big(at + 8, 4), header.big(at + 12, 4));
        largest = larger(largest, part);
      }
    }
    return largest;
  }

  private static Optional<PixelSize> ico(ImageHeader header) {
    if (!header.has(0, "\u0000\u0000\u0001\u0000")) {
      return Optional.empty();
    }
    var largest = Optional.<PixelSize>empty();
    long count = header.little(4, 2);
    for (int i = 0; i < count; i++) {
      int entry = 6 + 16 * i;
      var plain = PixelSize.of(orWhole(header.at(entry)), orWhole(header.at(entry + 1)));
      var within = pngAt((int) header.little(entry + 12, 4), header);
      largest = larger(larger(largest, plain), within);
    }
    return largest;
  }

  private static int orWhole(int side) {
    return side == 0 ? 256 : side;
  }

  private static Optional<PixelSize> larger(Optional<PixelSize> one, Optional<PixelSize> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return Optional.of(PixelSize.larger(one.get(), other.get()));
  }
}
