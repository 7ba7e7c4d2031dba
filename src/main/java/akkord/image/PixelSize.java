package akkord.image;

import java.util.Optional;

/** How large a picture is once it is unpacked, each from 1 to 2³². */
record PixelSize(long width, long height) {

  /** Empty where one of the two is nothing. */
  static Optional<PixelSize> of(long width, long height) {
    return width > 0 && height > 0 ? Optional.of(new PixelSize(width, height)) : Optional.empty();
  }

  /** How many pixels that are; the highest number where they are more. */
  long pixels() {
    return Math.multiplyHigh(width, height) == 0 && width * height >= 0
        ? width * height
        : Long.MAX_VALUE;
  }

  /** The larger one of two. */
  static PixelSize larger(PixelSize one, PixelSize other) {
    return one.pixels() >= other.pixels() ? one : other;
  }
}
