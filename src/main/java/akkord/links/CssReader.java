package akkord.links;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Reads the addresses of {@code url(…)} and {@code @import} in style sheets, but in comments. */
final class CssReader {

  private static final String QUOTED = "\"([^\"\\n]*+)\"|'([^'\\n]*+)'";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/\\*.*?(?:\\*/|\\z)"
              + "|@import\\s++(?:"
              + QUOTED
              + ")"
              + "|\\burl\\(\\s*+(?:"
              + QUOTED
              + "|([^\\s\"'()]*+))\\s*+\\)"
              + "|"
              + QUOTED,
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int GROUPS = 5;

  private CssReader() {}

  static void read(String css, OutlineBuilder outline, IntUnaryOperator place) {
    var found = ADDRESS.matcher(css);
    while (found.find()) {
      for (int group = 1; group <= GROUPS; group++) {
        String address = found.group(group);
        if (address != null && !address.isEmpty()) {
          outline.link(unescaped(address), Use.EMBEDDING, place.applyAsInt(found.start(group)));
        }
      }
    }
  }

  /** {@code a\ b.png} is {@code a b.png}; escapes by number don't occur in addresses. */
  private static String unescaped(String address) {
    return address.replaceAll("\\\\(.)", "$1");
  }
}
