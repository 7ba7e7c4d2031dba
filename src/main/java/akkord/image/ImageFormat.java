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
   * JPEG, ITU-T T.81: the size stands in the first frame header, behind any other segments. Between
   * these nothing may stand that decoders would skip, each in its own way.
   *
   * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">T.81, B.2.2</a>
   */
  JPEG,

  /**
   * Graphics Interchange Format: some browsers take the size of a frame that is larger than the
   * screen that it is for.
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
   * AVIF: the size stands in properties of the kind {@code ispe}, one for each part; that of moving
   * pictures in each track.
   *
   * @see <a href="https://aomediacodec.github.io/av1-avif/">AVIF</a>
   */
  AVIF,

  /** Icons of Windows, with several pictures of up to 256 pixels, or with PNG pictures. */
  ICO;

  private static final String PNG_START = "\u0089PNG\r\n\u001A\n";
  private static final int BOX_HEAD = 8;

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
    while (header.at(at) == 0xFF && isSegment(header.at(at + 1))) {
      int kind = header.at(at + 1);
      if (isFrame(kind)) {
        return PixelSize.of(header.big(at + 7, 2), header.big(at + 5, 2));
      }
      at += kind == 0xFF ? 1 : 2 + (int) header.big(at + 2, 2); // 0xFF only fills
    }
    return Optional.empty();
  }

  /** D0 to D9 have no length; behind DA the picture itself begins, for which a frame is missing. */
  private static boolean isSegment(int kind) {
    return kind >= 0xC0 && (kind < 0xD0 || kind > 0xDA);
  }

  /** C4, C8 and CC have other meanings. */
  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  private static Optional<PixelSize> gif(ImageHeader header) {
    if (!header.has(0, "GIF87a") && !header.has(0, "GIF89a")) {
      return Optional.empty();
    }
    var largest = PixelSize.of(header.little(6, 2), header.little(8, 2));
    int at = 13 + colours(header.at(10));
    while (header.at(at) == 0x21 || header.at(at) == 0x2C) {
      int data = at + 2;
      if (header.at(at) == 0x2C) {
        long right = header.little(at + 1, 2) + header.little(at + 5, 2);
        long bottom = header.little(at + 3, 2) + header.little(at + 7, 2);
        largest = larger(largest, PixelSize.of(right, bottom));
        data = at + 11 + colours(header.at(at + 9));
      }
      at = behindBlocks(data, header);
    }
    return largest;
  }

  /** The bytes of a colour table, whose size stands in these flags. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Blocks, each behind its length; the last one is empty. */
  private static int behindBlocks(int start, ImageHeader header) {
    int at = start;
    while (header.at(at) != 0) {
      at += 1 + header.at(at);
    }
    return at + 1;
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
    long at = 0;
    while (at < header.length()) {
      int start = (int) at;
      long size = boxSize(start, header);
      if (header.has(start + 4, "meta") || header.has(start + 4, "moov")) {
        int end = Math.min(start + (int) size, header.length());
        largest = larger(largest, largestWithin(start + BOX_HEAD, end, header));
      }
      at += size;
    }
    return largest;
  }

  /** ISO/IEC 14496-12, 4.2: 1 stands for a long size behind the kind, 0 for all that is left. */
  private static long boxSize(int start, ImageHeader header) {
    long size = header.big(start, 4);
    if (size == 1) {
      size = header.big(start + BOX_HEAD, 8);
    }
    return size < BOX_HEAD ? header.length() : Math.min(size, header.length());
  }

  private static Optional<PixelSize> largestWithin(int start, int end, ImageHeader header) {
    var largest = Optional.<PixelSize>empty();
    for (int at = start; at < end; at++) {
      if (header.at(at) == 'i' && header.has(at, "ispe")) {
        largest = larger(largest, PixelSize.of(header.big(at + 8, 4), header.big(at + 12, 4)));
      } else if (header.at(at) == 'a' && header.has(at, "av01")) {
        largest = larger(largest, PixelSize.of(header.big(at + 28, 2), header.big(at + 30, 2)));
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
      int picture = (int) Math.min(header.length(), header.little(entry + 12, 4));
      var within = pngAt(picture, header).or(() -> bitmapAt(picture, header));
      largest = larger(larger(largest, plain), within);
    }
    return largest;
  }

  /** A bitmap of Windows without the head of its file, its mask below it. */
  private static Optional<PixelSize> bitmapAt(int start, ImageHeader header) {
    return PixelSize.of(header.little(start + 4, 4), header.little(start + 8, 4) / 2);
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
