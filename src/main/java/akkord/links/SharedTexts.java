package akkord.links;

/**
 * Lets equal texts be one object: the links of a site name the same addresses over and over. It
 * forgets, so that it never grows. For one thread.
 */
final class SharedTexts {

  private static final int PLACES = 1 << 14;
  private static final int LONGEST = 200;

  private final String[] texts = new String[PLACES];

  /** A text equal to this one, which may be an earlier one. */
  String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    String known = texts[place];
    if (text.equals(known)) {
      return known;
    }
    texts[place] = text;
    return text;
  }
}
