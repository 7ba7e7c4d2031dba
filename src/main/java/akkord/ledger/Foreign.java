package akkord.ledger;

import akkord.data.Characters;
import akkord.model.SafeUrl;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What of the words of servers and pages is taken over: short, on one line, harmless to show. */
final class Foreign {

  /** Most characters of a title. */
  static final int LONGEST_TITLE = 120;

  /** Most UTF-16 code units of a fragment. */
  static final int LONGEST_FRAGMENT = 500;

  /** Most fragments of one page that are remembered. */
  static final int MOST_FRAGMENTS = 50;

  /** Most characters of a reason. */
  static final int LONGEST_REASON = 60;

  /** Stands in a text for bytes that could not be decoded. */
  private static final int REPLACEMENT = 0xFFFD;

  private static final Pattern REASON = Pattern.compile("[A-Za-z0-9._-]{0," + LONGEST_REASON + "}");
  private static final Pattern OUTLINE = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Foreign() {}

  /** A title without what can't be shown, cut where it is too long. */
  static String title(String written) {
    int[] harmless = written.codePoints().map(c -> isHarmless(c) ? c : ' ').toArray();
    var line = SPACE.matcher(new String(harmless, 0, harmless.length)).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).strip();
  }

  /** Those fragments that can be shown, the first ones where there are too many. */
  static SortedSet<String> fragments(Collection<String> written) {
    var some = new TreeSet<String>();
    new TreeSet<>(written)
        .stream().filter(Foreign::isFragment).limit(MOST_FRAGMENTS).forEach(some::add);
    return some;
  }

  static boolean isFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && text.codePoints().allMatch(Foreign::isHarmless);
  }

  /** Whether a text is an address that a page may link to, and can be remembered. */
  static boolean isWebAddress(String text) {
    return text.codePoints().allMatch(Foreign::isHarmless)
        && SafeUrl.parse(text).filter(SafeUrl::isWeb).isPresent();
  }

  static boolean isReason(String text) {
    return REASON.matcher(text).matches();
  }

  static boolean isOutline(String text) {
    return OUTLINE.matcher(text).matches();
  }

  private static boolean isHarmless(int c) {
    return !Characters.isForbidden(c) && c != REPLACEMENT && c != '\n';
  }
}
