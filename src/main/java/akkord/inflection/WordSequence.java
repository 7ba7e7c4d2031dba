package akkord.inflection;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text taken apart into words: letters, the signs above them, and digits. Where a script writes
 * no spaces, each character is a word, but a run of katakana is one.
 */
public final class WordSequence {

  /** How characters come together. */
  private enum Kind {
    /** Parts words. */
    BETWEEN,
    /** Goes on with its like. */
    LETTER,
    /** The same, in a script without spaces. */
    KATAKANA,
    /** A word of its own. */
    SINGLE
  }

  /** Below it there are no scripts without spaces. */
  private static final int FIRST_UNSPACED = 0x2E80;

  private static final int PROLONGED_SOUND = 'ー';
  private static final String HYPHENS = "-\u2010\u2011";

  private final String text;
  private final List<Word> words;

  private WordSequence(String text) {
    this.text = text;
    this.words = words(text);
  }

  public static WordSequence of(String text) {
    return new WordSequence(text);
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (kind(text.codePointAt(at)) != Kind.BETWEEN) {
        String written = text.substring(at, end);
        words.add(new Word(at, end, written, folded(written)));
      }
      at = end;
    }
    return words;
  }

  /** Behind the characters from a place on that are of one kind. */
  private static int wordEnd(String text, int start) {
    var kind = kind(text.codePointAt(start));
    int at = start + Character.charCount(text.codePointAt(start));
    while (kind != Kind.SINGLE && at < text.length() && kind(text.codePointAt(at)) == kind) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static Kind kind(int c) {
    if (!isLetterOrSuch(c)) {
      return Kind.BETWEEN;
    }
    if (c < FIRST_UNSPACED) {
      return Kind.LETTER;
    }
    if (c == PROLONGED_SOUND) {
      return Kind.KATAKANA;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA -> Kind.SINGLE;
      case KATAKANA -> Kind.KATAKANA;
      default -> Kind.LETTER;
    };
  }

  private static boolean isLetterOrSuch(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /** A word without letter case. */
  static String folded(String word) {
    return Normalizer.normalize(word, Form.NFC).toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  /** Whether nothing but white space or one hyphen parts a word from the next one. */
  boolean isJoined(int first) {
    var left = words.get(first);
    var right = words.get(first + 1);
    String between = text.substring(left.end(), right.start());
    if (between.isEmpty()) {
      return left.isUnspaced() && right.isUnspaced();
    }
    return HYPHENS.contains(between) || between.codePoints().allMatch(WordSequence::isSpace);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character is of a script that writes no spaces. */
  static boolean isUnspaced(int c) {
    return c >= FIRST_UNSPACED && kind(c) != Kind.LETTER;
  }
}
