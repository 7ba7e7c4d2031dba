package akkord.report;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in the Markdown of a code host (GitHub Flavored Markdown), on one line.
 *
 * <p>What comes from content stands in code spans: in them nothing is markup, an address is no
 * link, {@code @name} mentions nobody and {@code #1} names no issue, which escaping alone does not
 * prevent.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark: code spans</a>
 */
public final class MarkdownText {

  /** Most code points of a text that are shown. */
  private static final int LONGEST = 1_000;

  /** cmark takes runs of more than 80 backticks for text; nobody needs that many. */
  private static final int LONGEST_FENCE = 8;

  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern LINKED = Pattern.compile("[@#]|://|www\\.");
  private static final Pattern PUNCTUATION = Pattern.compile("[-!#$&()*+.:<=>\\\\\\[\\]_`{|}~]");

  private MarkdownText() {}

  /**
   * Any text as a code span; characters that can't be seen are shown by their numbers, and a very
   * long text is cut. An empty text is none.
   */
  public static String code(String text) {
    String shown = Printable.of(cut(text));
    int run = longestRun(shown);
    if (run >= LONGEST_FENCE) {
      return code(shown.replace("`", "\\u{60}"));
    }
    if (shown.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(run + 1);
    boolean padded = needsPadding(shown);
    return fence + (padded ? " " : "") + shown + (padded ? " " : "") + fence;
  }

  /**
   * A text of our own as running text: every sign that could be markup stands for itself. A word
   * that a code host would link by itself, such as {@code @source-id}, becomes a code span.
   */
  public static String plain(String text) {
    return Arrays.stream(Printable.of(text).split(" ", -1))
        .map(word -> LINKED.matcher(word).find() ? code(word) : escaped(word))
        .collect(Collectors.joining(" "));
  }

  private static String escaped(String word) {
    return PUNCTUATION.matcher(word).replaceAll("\\\\$0");
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static int longestRun(String text) {
    return BACKTICKS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether a reader would take a backtick at an end for the fence, or strip a space there. */
  private static boolean needsPadding(String text) {
    return text.startsWith("`")
        || text.endsWith("`")
        || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
  }
}
