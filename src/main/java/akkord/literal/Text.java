package akkord.literal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the characters of running text. */
final class Text {

  private Text() {}

  /** Whether a text can't hold a written-out address. */
  static boolean isPlain(String text) {
    return text.indexOf("://") < 0 && text.indexOf("www.") < 0 && text.indexOf('@') < 0;
  }

  static boolean isBlankAt(String text, int at) {
    char c = text.charAt(at);
    if (c > ' ' && c < RuleTable.ASCII) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** For matching at an offset; what stands before it can be looked back at. */
  static Matcher matcher(Pattern pattern, String text, int offset) {
    return pattern.matcher(text).region(offset, text.length()).useTransparentBounds(true);
  }

  /** Behind what a pattern matches at an offset. */
  static Optional<Integer> behind(Pattern pattern, String text, int offset) {
    var matcher = matcher(pattern, text, offset);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  /** Whether a text goes on with a word after at least one blank, in any letter case. */
  static boolean hasBehindBlanks(String text, int at, String word) {
    int start = afterBlanks(text, at);
    return start > at && text.regionMatches(true, start, word, 0, word.length());
  }

  /** Whether the letters at an offset are one of some words, in any letter case. */
  static boolean isOneOf(Iterable<String> words, String text, int at, int end) {
    for (String word : words) {
      if (word.length() == end - at && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter or digit stands right before an offset. */
  static boolean isInsideWord(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
  }

  /** Whether a letter or digit stands at an offset. */
  static boolean isWordAt(String text, int at) {
    return at < text.length() && isPartOfWord(text, at);
  }

  static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  static boolean isLetterAt(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c < RuleTable.ASCII ? isAsciiLetter(c) : Character.isLetter(text.codePointAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPartOfWord(String text, int at) {
    char c = text.charAt(at);
    return c < RuleTable.ASCII
        ? isDigit(c) || isAsciiLetter(c)
        : isPartOfWord(text.codePointAt(at));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPartOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Behind the letters and digits at an offset; behind one character where there are none. */
  static int endOfToken(String text, int at) {
    int end = at;
    while (end < text.length() && isPartOfWord(text, end)) {
      end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
    }
    return end > at ? end : at + Character.charCount(text.codePointAt(at));
  }

  /** Behind the letters at an offset. */
  static int endOfLetters(String text, int at) {
    int end = at;
    while (isLetterAt(text, end)) {
      end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
    }
    return end;
  }

  static boolean hasDigit(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static String lowerCase(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The letters at an offset in lower case. */
  static String word(String text, int at) {
    return lowerCase(text, at, endOfLetters(text, at));
  }

  /** The word before an offset, in lower case; empty where none stands there after blanks. */
  static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && isBlankAt(text, end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return lowerCase(text, start, end);
  }

  /** Whether the word before an offset starts with a capital letter. */
  static boolean followsCapitalised(String text, int at) {
    int start = at;
    while (start > 0 && (isBlankAt(text, start - 1) || isClosing(text.charAt(start - 1)))) {
      start--;
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < at && Character.isUpperCase(text.charAt(start));
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '"' || c == '\u201C' || c == '\u201D';
  }

  /** Behind the blanks at an offset. */
  static int afterBlanks(String text, int at) {
    int end = at;
    while (end < text.length() && isBlankAt(text, end)) {
      end++;
    }
    return end;
  }

  /** Behind what can stand between a number and its unit: blanks, or one hyphen, or nothing. */
  static int afterGap(String text, int at) {
    boolean isJoined =
        at + 1 < text.length()
            && isHyphen(text.charAt(at))
            && (isLetterAt(text, at + 1) || text.charAt(at + 1) == '%');
    return isJoined ? at + 1 : afterBlanks(text, at);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
