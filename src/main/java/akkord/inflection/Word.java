package akkord.inflection;

/**
 * A word of a text.
 *
 * @param start its first character in the text, in UTF-16 offsets
 * @param end behind its last character
 * @param written as it stands there
 * @param folded without letter case: in small letters, {@code ß} as {@code ss}
 */
public record Word(int start, int end, String written, String folded) {

  private static final int FEWEST_CAPITALS = 2;

  /** Whether it has capitals only, such as {@code KI}: then letter case tells words apart. */
  boolean isAcronym() {
    return written.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
        && written.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether it has a capital within, such as {@code MoU}: then it takes no more than an s. */
  boolean isAbbreviation() {
    return written.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether its script writes no spaces. */
  boolean isUnspaced() {
    return WordSequence.isUnspaced(written.codePointAt(0));
  }

  /** Whether it starts with a capital, as German nouns do. */
  boolean isCapitalised() {
    return Character.isUpperCase(written.codePointAt(0));
  }
}
