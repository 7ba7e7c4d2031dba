package akkord.markdown;

/**
 * Collects HTML. It is the only place that writes characters of a text between or into tags, and so
 * the only one that escapes.
 */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

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

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isPermitted(text, i) ? c : REPLACEMENT);
      }
    }
  }

  /** Whether HTML can hold the character: controls and halves of surrogate pairs it can't. */
  private static boolean isPermitted(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == '\n' || c == '\t' || (!Character.isISOControl(c) && c < '\uFFFE');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
