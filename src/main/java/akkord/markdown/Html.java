package akkord.markdown;

/**
 * Collects HTML. It is the only place that writes characters of a text between or into tags, and so
 * the only one that escapes.
 */
final class Html {

  private static final String REPLACEMENT = "\uFFFD";

  private final StringBuilder out = new StringBuilder(256);

  /** A tag as it stands in this package's source, with nothing from a text in it. */
  Html tag(String tag) {
    out.append(tag);
    return this;
  }

  /** The start of a tag, to which attributes are added until {@link #end}. */
  Html start(String element) {
    out.append('<').append(element);
    return this;
  }

  Html attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Html attribute(String name, int value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  Html end() {
    out.append('>');
    return this;
  }

  /** Characters of a text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** How much has been collected. */
  int length() {
    return out.length();
  }

  /** What has been collected since there was so much. */
  String since(int length) {
    return out.substring(length);
  }

  /** Copies what may stay as it is in as few pieces as possible. */
  private void escape(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reference =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> isPermitted(c, text, i) ? "" : REPLACEMENT;
          };
      if (!reference.isEmpty()) {
        out.append(text, done, i).append(reference);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  /** Whether HTML can hold the character: controls and halves of surrogate pairs it can't. */
  private static boolean isPermitted(char c, String text, int i) {
    if (c < '\u007F') {
      return c >= ' ' || c == '\n' || c == '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c) && c < '\uFFFE';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
