package akkord.markdown;

/**
 * Where running text stands.
 *
 * @param depth how many blocks and spans are around it
 * @param end where the text ends at the latest; what lies behind is left out
 * @param isLink whether it is the text of a link, which holds no other link
 */
record Surroundings(int depth, int end, boolean isLink) {

  static Surroundings block(int depth) {
    return new Surroundings(depth, Integer.MAX_VALUE, false);
  }

  Surroundings endingAt(int other) {
    return new Surroundings(depth, other, isLink);
  }

  Surroundings deeper() {
    return new Surroundings(depth + 1, end, isLink);
  }

  Surroundings inLink() {
    return new Surroundings(depth + 1, end, true);
  }
}
