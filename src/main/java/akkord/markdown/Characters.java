package akkord.markdown;

/**
 * A set of characters, by which it is seen at a glance where a pattern can't match. Halves of
 * surrogate pairs count as letters and capitals, since together they may be such.
 */
@FunctionalInterface
interface Characters {

  /** Stands before the first character of a text, and behind its last. */
  char NOTHING = '\0';

  /** All, and nothing too. */
  Characters ANY = _ -> true;

  Characters DIGITS = c -> c >= '0' && c <= '9';

  Characters LETTERS = c -> Character.isLetter(c) || Character.isSurrogate(c);

  Characters CAPITALS = c -> Character.isUpperCase(c) || Character.isSurrogate(c);

  boolean contains(char c);

  static Characters of(String characters) {
    return c -> characters.indexOf(c) >= 0;
  }

  default Characters and(String others) {
    return c -> contains(c) || others.indexOf(c) >= 0;
  }
}
