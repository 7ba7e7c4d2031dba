package akkord.citation;

/** Plain text as TeX reads it. */
final class TexText {

  private TexText() {}

  /**
   * The text with TeX's special characters made harmless. A brace becomes a command, since BibTeX
   * counts braces even behind a backslash.
   */
  static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '\\' -> escaped.append("\\textbackslash{}");
      case '{' -> escaped.append("\\textbraceleft{}");
      case '}' -> escaped.append("\\textbraceright{}");
      case '~' -> escaped.append("\\textasciitilde{}");
      case '^' -> escaped.append("\\textasciicircum{}");
      case '%', '&', '#', '_', '$' -> escaped.append('\\').appendCodePoint(c);
      default -> escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
    }
  }
}
