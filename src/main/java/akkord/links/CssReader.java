package akkord.links;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Reads the addresses in style sheets: {@code url(…)} wherever it stands, and the texts in quotes
 * of {@code @import}, {@code src(…)} and {@code image-set(…)}. What stands in comments and other
 * texts is none, nor is the name that {@code @namespace} gives.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokenization</a>
 */
final class CssReader {

  private static final Set<String> TAKING_TEXTS =
      Set.of("url", "src", "image-set", "-webkit-image-set");
  private static final String IMPORT = "@import";
  private static final String NAMESPACE = "@namespace";

  private final String css;
  private final OutlineBuilder outline;
  private final IntUnaryOperator place;

  /** The names of the functions around what is read, of brackets the empty name. */
  private final Deque<String> around = new ArrayDeque<>();

  /** The rule of {@code @} whose first value has not been read yet. */
  private String rule = "";

  private int at;

  private CssReader(String css, OutlineBuilder outline, IntUnaryOperator place) {
    this.css = css;
    this.outline = outline;
    this.place = place;
  }

  static void read(String css, OutlineBuilder outline, IntUnaryOperator place) {
    if (css.indexOf('(') >= 0 || css.indexOf('@') >= 0) { // most style attributes have neither
      new CssReader(css, outline, place).read();
    }
  }

  private void read() {
    while (at < css.length()) {
      char c = css.charAt(at);
      switch (c) {
        case '/' -> skipComment();
        case '"', '\'' -> readText(c);
        case '(' -> open("");
        case ')' -> close();
        case ';', '{', '}' -> endRule();
        default -> readWord(c);
      }
    }
  }

  private void skipComment() {
    int end = css.startsWith("/*", at) ? css.indexOf("*/", at + 2) : at - 1;
    at = end < 0 ? css.length() : end + 2;
  }

  private void readText(char quote) {
    int start = ++at;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at, css.length());
    at = end + 1;
    String function = around.isEmpty() ? "" : around.peek();
    if (rule.equals(IMPORT) || (!rule.equals(NAMESPACE) && TAKING_TEXTS.contains(function))) {
      link(start, end);
    }
    rule = rule.equals(IMPORT) ? "" : rule;
  }

  private void open(String function) {
    around.push(function);
    at++;
  }

  private void close() {
    around.poll();
    at++;
  }

  private void endRule() {
    around.clear();
    rule = "";
    at++;
  }

  private void readWord(char first) {
    if (!isNamePart(first) && first != '@') {
      at++;
      return;
    }
    int start = at;
    do {
      at += css.charAt(at) == '\\' ? 2 : 1;
    } while (at < css.length() && isNamePart(css.charAt(at)));
    at = Math.min(at, css.length());
    String word = css.substring(start, at).toLowerCase(Locale.ROOT);
    if (first == '@') {
      rule = word;
    } else if (at < css.length() && css.charAt(at) == '(') {
      open(word);
      if (word.equals("url")) {
        readBare();
      }
    }
  }

  /** The address of {@code url(…)} without quotes; those with quotes are read as other texts. */
  private void readBare() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    if (at == css.length() || css.charAt(at) == '"' || css.charAt(at) == '\'') {
      return;
    }
    int start = at;
    while (at < css.length() && css.charAt(at) != ')' && !isSpace(css.charAt(at))) {
      at = css.charAt(at) == '\\' ? CssEscapes.end(css, at) : at + 1;
    }
    at = Math.min(at, css.length());
    if (!rule.equals(NAMESPACE)) {
      link(start, at);
    }
    rule = rule.equals(IMPORT) ? "" : rule;
  }

  private void link(int start, int end) {
    String address = CssEscapes.undone(css.substring(start, end));
    if (!address.isEmpty()) {
      outline.link(address, Use.EMBEDDING, place.applyAsInt(start));
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\\' || c >= 0x80;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
