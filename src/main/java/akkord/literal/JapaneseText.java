package akkord.literal;

import java.util.Optional;

/** Looks at the characters of Japanese text. */
final class JapaneseText {

  /** From here on are the scripts that part no words by blanks. */
  private static final int FIRST_EAST_ASIAN = 0x2E80;

  /** No sign or symbol is longer. */
  private static final int LONGEST_SIGN = 8;

  private static final Prefixes<String> CONNECTIONS =
      new Prefixes<>(
          Words.all(
              "", "〜", "~", "–", "—", "-", "−", "から", "より", "と", "、", "，", "及び", "および", "並びに", "又は",
              "または", "や", "か", "・", "/", "→", "、および", "、及び", "、または"));

  private JapaneseText() {}

  /** Whether a letter or digit of a Western script stands at an offset. */
  static boolean isWesternAt(String text, int at) {
    return Text.isWordAt(text, at) && text.codePointAt(at) < FIRST_EAST_ASIAN;
  }

  /** Behind the Western word at an offset; behind one character where there is none. */
  static int endOfToken(String text, int at) {
    int end = at;
    while (isWesternAt(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end > at ? end : at + Character.charCount(text.codePointAt(at));
  }

  /** The signs and Western letters at an offset, as far as they can be a symbol. */
  static String signs(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at < LONGEST_SIGN
        && text.charAt(end) < FIRST_EAST_ASIAN
        && !Text.isDigit(text.charAt(end))
        && !Text.isBlankAt(text, end)) {
      end++;
    }
    return text.substring(at, end);
  }

  /** The number that a sign or word of a list or a range connects with what ends at an offset. */
  static Optional<Lexicon.Hit<JapaneseNumeral>> connected(String text, int end) {
    return behindConnection(text, end)
        .flatMap(
            next -> JapaneseNumeral.at(text, next).map(number -> new Lexicon.Hit<>(number, next)));
  }

  /** Where the next member of a list or a range starts. */
  static Optional<Integer> behindConnection(String text, int end) {
    return CONNECTIONS
        .at(text, Text.afterBlanks(text, end))
        .map(hit -> Text.afterBlanks(text, hit.end()))
        .filter(next -> next < text.length());
  }
}
